import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import css from '#register/page/statements.module.css';

const words = {
  nothing: text('Nothing recorded.'),
  inherited: text('Inherited from'),
};

/** Says plainly that nothing stands here, which is not the same as "none". */
export function Nothing() {
  const t = useText();
  return <p className={css['soft']}>{t(words.nothing)}</p>;
}

/** Marks a statement the record does not make itself. */
export function Inherited({ from, names }: { from: string; names: Names }) {
  const t = useText();
  return (
    <span className={css['inherited']}>
      {t(words.inherited)} <ReferenceLink id={from} names={names} />
    </span>
  );
}
