import { useQuery } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useState } from 'react';
import css from '#features/merging/merge-screen.module.css';
import { mergedQuery } from '#features/merging/merging.ts';
import { UnmergeDialog } from '#features/merging/unmerge-dialog.tsx';
import { formatDateTime } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';

const words = {
  merged: text('Merged into'),
  by: text('by'),
  undo: text('Undo the merge'),
  changed: text('The merge can no longer be undone as a whole, because these have been changed since:'),
};

const shown = 10;

/** Says what an archived entry was merged into, and lets that be undone while it can be. */
export function MergedNote({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const language = useLanguage();
  const [undoing, setUndoing] = useState(false);
  const { data } = useQuery(mergedQuery(entry.id));
  if (!data?.into) return null;
  const { into, at, actor, reason, changed = [] } = data;
  const mayUndo = entry.may.includes('merge');
  return (
    <div className={css['merged']}>
      <Note>
        <p>
          {t(words.merged)} <ReferenceLink id={into.id} names={{ [into.id]: into.title }} /> ({into.id})
        </p>
        <p className={css['soft']}>
          {at && <time dateTime={at}>{formatDateTime(at, language)}</time>} {t(words.by)} {actor}
          {reason && <>: {reason}</>}
        </p>
        {mayUndo && changed.length > 0 && (
          <p>
            {t(words.changed)}{' '}
            {changed.slice(0, shown).map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <ReferenceLink id={id} names={{ [id]: title }} />
              </span>
            ))}
            {changed.length > shown && ` + ${changed.length - shown}`}
          </p>
        )}
        {mayUndo && changed.length === 0 && (
          <p>
            <Button onClick={() => setUndoing(true)}>{t(words.undo)}</Button>
          </p>
        )}
      </Note>
      {undoing && <UnmergeDialog entry={entry} into={into} onClose={() => setUndoing(false)} />}
    </div>
  );
}
