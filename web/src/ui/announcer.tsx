import { useEffect } from 'react';
import { useAnnouncement, withdraw } from '#ui/announce.ts';
import css from '#ui/announcer.module.css';

const shownFor = 6_000;

/** The one live region, where announcements are said and shown. */
export function Announcer() {
  const said = useAnnouncement();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => withdraw(said.id), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className={css['live']} role="status" aria-live="polite">
      {said && (
        <div key={said.id} className={css['said']}>
          {said.text}
        </div>
      )}
    </div>
  );
}
