import { IconArchive, IconArchiveOff, IconArrowMerge, IconPencil } from '@tabler/icons-react';
import { text } from 'domain/core';
import { lazy, Suspense, useState } from 'react';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { Button, ButtonLink } from '#ui/button.tsx';

const ArchiveDialog = lazy(async () => ({
  default: (await import('#register/page/archive-dialog.tsx')).ArchiveDialog,
}));

const words = {
  edit: text('Edit'),
  archive: text('Archive'),
  restore: text('Restore'),
  merge: text('Merge into …'),
};

/** What the signed-in account may do with an entry, as the answer says. */
export function EntryActions({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const [moving, setMoving] = useState(false);
  const { archived, may } = entry;
  return (
    <>
      {may.includes('archive') && (
        <Button onClick={() => setMoving(true)}>
          {archived ? <IconArchiveOff aria-hidden /> : <IconArchive aria-hidden />}
          {t(archived ? words.restore : words.archive)}
        </Button>
      )}
      {may.includes('merge') && !archived && (
        <ButtonLink to="/$plural/$id/merge" params={entryParams(entry.id)} search={{}}>
          <IconArrowMerge aria-hidden />
          {t(words.merge)}
        </ButtonLink>
      )}
      {may.includes('edit') && !archived && (
        <ButtonLink look="primary" to="/$plural/$id/edit" params={entryParams(entry.id)} search={{}}>
          <IconPencil aria-hidden />
          {t(words.edit)}
        </ButtonLink>
      )}
      {moving && (
        <Suspense>
          <ArchiveDialog entry={entry} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </>
  );
}
