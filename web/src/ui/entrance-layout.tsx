import { text } from 'domain/core';
import type { ReactNode } from 'react';
import { useText } from '#lib/language.ts';
import css from '#ui/entrance-layout.module.css';
import { LanguageChoice } from '#ui/language-choice.tsx';
import { TabTitle } from '#ui/page.tsx';

const words = {
  about: text('Register of processing activities'),
};

/** The screens before one is inside: the name of the place, one task, and the language. */
export function EntranceLayout({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const t = useText();
  return (
    <main className={css['door']}>
      <div className={css['inner']}>
        <TabTitle>{title}</TabTitle>
        <div className={css['brand']}>
          <p className={css['name']}>Protokoll</p>
          <p className={css['about']}>{t(words.about)}</p>
        </div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={css['lead']}>{lead}</p>}
        <div className={css['content']}>{children}</div>
        <footer className={css['foot']}>
          <LanguageChoice className={css['languages']} />
        </footer>
      </div>
    </main>
  );
}
