import { text } from 'domain/core';
import { ConnectionNote } from '#app/connection-note.tsx';
import css from '#app/page-notes.module.css';
import { SessionNote } from '#app/session-note.tsx';
import { useText } from '#lib/language.ts';
import { reloadPage, useIsOldPage } from '#lib/web-build.ts';
import { Button } from '#ui/button.tsx';

const words = {
  old: text('Protokoll has been updated.'),
  why: text('This page is from before. What you have typed is kept as a draft when you load it anew.'),
  anew: text('Load the page anew'),
};

/** What concerns the page as a whole: in sight wherever one is on it, so that nobody learns it only when saving. */
export const PageNotes = () => (
  <div className={css['notes']} role="status">
    <ConnectionNote />
    <SessionNote />
    <OldPageNote />
  </div>
);

function OldPageNote() {
  const t = useText();
  return (
    useIsOldPage() && (
      <div className={css['note']}>
        <p>
          <strong>{t(words.old)}</strong> {t(words.why)}
        </p>
        <Button onClick={reloadPage}>{t(words.anew)}</Button>
      </div>
    )
  );
}
