import { useState } from 'react';
import { registers, text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import css from '#register/page/lead.module.css';
import { FieldValue } from '#register/values/field-value.tsx';
import { TextButton } from '#ui/text-button.tsx';

const words = { more: text('Show all'), less: text('Show less') };

/** Longer texts are cut after two lines until the reader asks for the rest. */
const long = 160;

/** What describes an entry in its own words, above its sections. */
export function Lead({ entry, fields }: { entry: ReadEntry; fields: readonly string[] }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const shown = fields.filter((name) => entry.values[name] !== undefined);
  if (shown.length === 0) return null;
  const isLong = shown.some((name) => String(entry.values[name]).length > long);
  return (
    <div className={css['lead']}>
      {shown.map((name) => {
        const field = registers[entry.kind].fields[name];
        return (
          field && (
            <div key={name} className={css['text']} data-cut={(isLong && !open) || undefined}>
              <FieldValue field={field} value={entry.values[name]} names={entry.names} path={name} />
            </div>
          )
        );
      })}
      {isLong && (
        <TextButton className={`${css['more']} not-printed`} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? words.less : words.more)}
        </TextButton>
      )}
    </div>
  );
}
