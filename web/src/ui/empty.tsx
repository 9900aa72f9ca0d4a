import type { ReactNode } from 'react';
import css from '#ui/empty.module.css';

/** Says that there is nothing here, what would be, and what to do. */
export const Empty = ({ title, what, children }: { title: string; what?: string; children?: ReactNode }) => (
  <div className={css['empty']}>
    <h2>{title}</h2>
    {what && <p className={css['what']}>{what}</p>}
    {children && <div className={css['actions']}>{children}</div>}
  </div>
);
