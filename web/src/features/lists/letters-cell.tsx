import type { ListFacts } from 'domain/contract';
import css from '#features/lists/list-table.module.css';
import { LetterMark, useMarkText } from '#register/findings/letter-mark.tsx';

function Whole({ state }: { state: 'complete' | 'exempt' }) {
  const textOf = useMarkText();
  return (
    <>
      <LetterMark state={state} />
      <span className={state === 'exempt' ? css['exempt'] : 'visually-hidden'}>{textOf({ state })}</span>
    </>
  );
}

/** The letters of Article 30 that a record lacks something under, each with its mark; a tick when there are none, a dash when it is exempt. */
export function LettersCell({ letters }: { letters: NonNullable<ListFacts['letters']> }) {
  const textOf = useMarkText();
  if (letters === 'exempt') return <Whole state="exempt" />;
  const lacking = Object.entries(letters);
  if (lacking.length === 0) return <Whole state="complete" />;
  return lacking.map(([letter, count]) => {
    const state = count > 0 ? 'lacking' : 'empty';
    return (
      <span key={letter} className={css['letter']}>
        {letter}
        <LetterMark state={state} count={count} />
        <span className="visually-hidden">{textOf({ state, count })}</span>
      </span>
    );
  });
}
