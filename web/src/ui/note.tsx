import type { ReactNode } from 'react';
import css from '#ui/note.module.css';

interface NoteProps {
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad';
  readonly title?: string;
  /** Read out as soon as it appears. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** A remark set apart from the text around it. */
export const Note = ({ tone = 'plain', title, alert, children }: NoteProps) => (
  <div className={`${css['note']} ${tone === 'plain' ? '' : css[tone]}`} role={alert ? 'alert' : undefined}>
    {title && <p className={css['title']}>{title}</p>}
    {children}
  </div>
);
