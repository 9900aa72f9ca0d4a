import { useEffect } from 'react';
import { useAnnouncement, withdraw } from '#ui/announce.ts';
import css from '#ui/announcer.module.css';

const shownFor = 6_000;

/** The only live region, which shows the announcements. */
export function Announcer() {
  const announcement = useAnnouncement();
  useEffect(() => {
    if (!announcement) return;
    const timer = setTimeout(() => withdraw(announcement.id), shownFor);
    return () => clearTimeout(timer);
  }, [announcement]);
  return (
    <div className={css['live']} role="status" aria-live="polite">
      {announcement && (
        <div key={announcement.id} className={css['said']}>
          {announcement.text}
        </div>
      )}
    </div>
  );
}
