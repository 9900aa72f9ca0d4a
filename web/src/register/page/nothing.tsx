import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import css from '#register/page/statements.module.css';

const words = {
  nothing: text('Nothing recorded.'),
};

/** Says plainly that nothing stands here, which is not the same as "none". */
export function Nothing() {
  const t = useText();
  return <p className={css['soft']}>{t(words.nothing)}</p>;
}
