import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
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

interface MoreFieldsProps {
  readonly names: readonly string[];
  readonly children: ReactNode;
}

/** Fields behind a button that says how many of them are filled in, and what is found in them. */
export function MoreFields({ names: rest, children }: MoreFieldsProps) {
  const t = useText();
  const { name, place } = useScope();
  const { control } = useFormContext();
  const names = rest.map((each) => `${name}.${each}`);
  const recorded: number = useWatch({
    control,
    name: names,
    compute: (values: readonly unknown[]) => values.filter(hasContent).length,
  });
  const [open, setOpen] = useExpanded(names, false);
  const tally = useTally(rest.map((each) => `${place}/${each}`));
  return (
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
      {open && children}
    </div>
  );
}
