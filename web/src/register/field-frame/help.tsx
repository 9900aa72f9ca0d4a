import { IconQuestionMark } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { citationsText, text, translate } from 'domain/core';
import { adviceOn } from 'domain/guidance';
import { useLanguage } from '#lib/language.ts';
import type { ScopedField } from '#register/form/scope.tsx';
import css from '#register/field-frame/field.module.css';

const words = {
  help: text('Help'),
  good: text('An authority would accept'),
  bad: text('It would not accept'),
};

/** The advice on a field and whether its panel is open. */
export interface Help {
  readonly id: string;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly advice: ReturnType<typeof adviceOn>;
}

export function useHelp({ kind, path }: ScopedField): Help {
  const id = useId();
  const [open, setOpen] = useState(false);
  return { id, open, toggle: () => setOpen(!open), advice: adviceOn(kind, path.split('.')) };
}

export function HelpButton({ help, label, focusWithin }: { help: Help; label: string; focusWithin: boolean }) {
  const language = useLanguage();
  if (!help.advice) return null;
  return (
    <button
      type="button"
      className={css['help']}
      tabIndex={focusWithin || help.open ? 0 : -1}
      aria-expanded={help.open}
      aria-controls={help.open ? help.id : undefined}
      aria-label={`${translate(words.help, language)}: ${label}`}
      onClick={help.toggle}
    >
      <IconQuestionMark size={14} aria-hidden />
    </button>
  );
}

/** What belongs in a field, an answer an authority would accept beside one it would not, and the law. */
export function HelpPanel({ help, field, hinted }: { help: Help; field: ScopedField['field']; hinted?: boolean }) {
  const language = useLanguage();
  if (!help.open || !help.advice) return null;
  const { advice } = help;
  return (
    <div id={help.id} className={css['helpPanel']}>
      {!hinted && <p>{translate(advice.help, language)}</p>}
      <dl>
        {advice.good && <Example term={translate(words.good, language)} said={translate(advice.good, language)} good />}
        {advice.bad && <Example term={translate(words.bad, language)} said={translate(advice.bad, language)} />}
      </dl>
      {field.cites && <p className={css['cite']}>{citationsText(field.cites, language)}</p>}
    </div>
  );
}

const Example = ({ term, said, good }: { term: string; said: string; good?: boolean }) => (
  <div data-good={good}>
    <dt>{term}</dt>
    <dd>{said}</dd>
  </div>
);
