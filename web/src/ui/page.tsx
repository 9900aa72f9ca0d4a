import type { ReactNode } from 'react';
import css from '#ui/page.module.css';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** For forms and settings, which read better in a narrow column. */
  readonly narrow?: boolean;
  readonly children?: ReactNode;
}

/** Puts a screen's name in the tab. */
export const TabTitle = ({ children }: { children: string }) => <title>{`${children} · Protokoll`}</title>;

/** A screen that is read from top to bottom: its heading, what can be done, and its content. */
export const Page = ({ title, lead, actions, narrow, children }: PageProps) => (
  <div className={`${css['page']} ${narrow ? css['narrow'] : ''}`}>
    <TabTitle>{title}</TabTitle>
    <header className={css['head']}>
      <div className={css['titles']}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={css['lead']}>{lead}</p>}
      </div>
      {actions && <div className={css['actions']}>{actions}</div>}
    </header>
    {children}
  </div>
);
