import { IconCheck } from '@tabler/icons-react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { citationsText, text } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import type { FormSection } from '#register/editor/sections.ts';
import { saysSomething } from '#register/form/recorded.ts';
import css from '#register/editor/outline.module.css';

const words = {
  label: text('Parts of this form', 'Deler av skjemaet'),
  recorded: text('something is recorded', 'noe er registrert'),
  empty: text('nothing is recorded yet', 'ingenting er registrert ennå'),
  wrong: text('needs mending', 'må rettes'),
};

interface OutlineProps {
  readonly sections: readonly FormSection[];
  /** The section being read. */
  readonly current: string | undefined;
}

/** The parts of a form, each with whether anything stands in it yet. */
export function Outline({ sections, current }: OutlineProps) {
  const language = useLanguage();
  return (
    <nav className={css['outline']} aria-label={words.label[language]}>
      <ol className={css['list']}>
        {sections.map((section) => (
          <OutlineItem key={section.id} section={section} current={section.id === current} />
        ))}
      </ol>
    </nav>
  );
}

function OutlineItem({ section, current }: { section: FormSection; current: boolean }) {
  const language = useLanguage();
  const { control } = useFormContext();
  const { id, letter, title, cites = [] } = section;
  const fields = [...section.fields];
  const recorded: boolean = useWatch({
    control,
    name: fields,
    compute: (values: readonly unknown[]) => values.some(saysSomething),
  });
  const { errors } = useFormState({ control, name: fields });
  const wrong = fields.some((name) => errors[name] !== undefined);
  const standing = wrong ? words.wrong : recorded ? words.recorded : words.empty;
  return (
    <li>
      <a
        href={`#${id}`}
        className={css['item']}
        aria-current={current ? 'true' : undefined}
        data-recorded={recorded || undefined}
        data-wrong={wrong || undefined}
        title={citationsText(cites, language)}
        onClick={(event) => {
          event.preventDefault();
          const target = document.getElementById(id);
          target?.scrollIntoView();
          target?.focus({ preventScroll: true });
        }}
      >
        <span className={css['mark']}>{letter ?? (recorded && <IconCheck size={12} aria-hidden />)}</span>
        <span>{title[language]}</span>
        <span className="visually-hidden">, {standing[language]}</span>
      </a>
    </li>
  );
}
