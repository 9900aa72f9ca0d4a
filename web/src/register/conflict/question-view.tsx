import { useId } from 'react';
import { text, translate } from 'domain/core';
import { formatSideOrNothing, type ChangeFormat } from '#register/conflict/format-change.ts';
import type { Question } from '#register/conflict/questions.ts';
import css from '#register/conflict/conflict.module.css';

const words = {
  mine: text('Yours'),
  theirs: text('Saved by'),
};

type Side = 'mine' | 'theirs';

interface QuestionViewProps {
  readonly question: Question;
  /** Where it is, in words. */
  readonly place: string;
  readonly format: ChangeFormat;
  /** Who saved the other side. */
  readonly author: string;
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** One place with what each side says of it, and the choice between them. */
export function QuestionView({ question, place, format, author, side, onChoose }: QuestionViewProps) {
  const name = useId();
  const field = question.fieldChain.at(-1);
  const sides = [
    { side: 'mine', label: translate(words.mine, format.language), said: question.mine },
    { side: 'theirs', label: `${translate(words.theirs, format.language)} ${author}`, said: question.theirs },
  ] as const;
  return (
    <fieldset className={css['question']}>
      <legend>{place}</legend>
      {sides.map(({ side: each, label, said: value }) => (
        <label key={each} className={css['side']} data-chosen={side === each || undefined}>
          <span className={css['who']}>
            <input type="radio" name={name} checked={side === each} onChange={() => onChoose(each)} /> {label}
          </span>
          <span className={css['said']}>{formatSideOrNothing(field, value, format)}</span>
        </label>
      ))}
    </fieldset>
  );
}
