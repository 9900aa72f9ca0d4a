import { IconChevronRight } from '@tabler/icons-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { FieldGrid } from '#register/field/field.tsx';
import { TallyMark } from '#register/live-findings/field-findings.tsx';
import { useTally } from '#register/live-findings/use-field-findings.ts';
import { hasContent } from '#register/form/has-content.ts';
import { useExpanded } from '#register/form/reveal.tsx';
import { useScope } from '#register/form/scope.tsx';
import css from '#register/field-frame/field.module.css';

const words = {
  more: text('More about this'),
  recorded: text('recorded'),
};

/** The fields of a row one asks first; the others wait behind "more". */
export function FirstFields({ first }: { first: readonly string[] }) {
  const t = useText();
  const { fields, name, place } = useScope();
  const { control } = useFormContext();
  const rest = Object.keys(fields).filter((each) => !first.includes(each));
  const names = rest.map((each) => `${name}.${each}`);
  const recorded: number = useWatch({
    control,
    name: names,
    compute: (values: readonly unknown[]) => values.filter(hasContent).length,
  });
  const [open, setOpen] = useExpanded(names, false);
  const tally = useTally(rest.map((each) => `${place}/${each}`));
  return (
    <>
      <FieldGrid names={first} />
      {rest.length > 0 && (
        <div className={css['more']}>
          <button type="button" className={css['moreButton']} aria-expanded={open} onClick={() => setOpen(!open)}>
            <IconChevronRight size={16} aria-hidden />
            {t(words.more)}
            {recorded > 0 && (
              <span className={css['cite']}>
                {recorded} {t(words.recorded)}
              </span>
            )}
            {!open && <TallyMark tally={tally} />}
          </button>
          {open && <FieldGrid names={rest} />}
        </div>
      )}
    </>
  );
}
