import type { ReactNode } from 'react';
import css from '#ui/tag.module.css';

/** A short word about a thing's state. Colours mean a status and always come with the word. */
export const Tag = ({ tone, children }: { tone?: 'good' | 'warn' | 'bad' | 'accent'; children: ReactNode }) => (
  <span className={`${css['tag']} ${tone ? css[tone] : ''}`}>{children}</span>
);
