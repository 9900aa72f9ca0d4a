import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import css from '#ui/waiting.module.css';

const loading = text('Loading');

/** Stands where content will be. Shows itself only when that takes long. */
export function Waiting() {
  const t = useText();
  return (
    <div className={css['waiting']} role="status">
      <div className={css['bar']} />
      <div className={css['bar']} />
      <div className={css['bar']} />
      <span className="visually-hidden">{t(loading)}</span>
    </div>
  );
}
