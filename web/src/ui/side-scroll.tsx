import type { ReactNode } from 'react';
import css from '#ui/side-scroll.module.css';

/** What may be wider than the screen scrolls by itself, with the keyboard too. */
export const SideScroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a tab stop it cannot be scrolled by keyboard (WCAG 2.1.1)
  <div className={css['scroll']} role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
