import {
  IconArchive,
  IconArchiveOff,
  IconArrowMerge,
  IconDots,
  IconPencil,
  IconTargetArrow,
} from '@tabler/icons-react';
import { text } from 'domain/core';
import { impactKinds } from 'domain/impact';
import { Suspense, useState } from 'react';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import css from '#register/page/entry-actions.module.css';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

const ArchiveDialog = lazyPart(async () => (await import('#register/page/archive-dialog.tsx')).ArchiveDialog);

const words = {
  edit: text('Edit'),
  more: text('More actions'),
  archive: text('Archive'),
  restore: text('Restore'),
  merge: text('Merge into …'),
  impact: text('What is affected if this changes?'),
};

interface MoreActionsProps {
  readonly entry: ReadEntry;
  readonly onArchive: () => void;
}

/** What is done with an entry now and then. */
function MoreActions({ entry, onArchive }: MoreActionsProps) {
  const t = useText();
  const { id, kind, archived, may } = entry;
  const hasImpact = impactKinds.some((each) => each === kind);
  const mayMerge = may.includes('merge') && !archived;
  if (!hasImpact && !mayMerge && !may.includes('archive')) return null;
  return (
    <Disclosure align="end" look="quiet" icon label={t(words.more)} summary={<IconDots aria-hidden />}>
      {(close) => (
        <div className={css['menu']}>
          {hasImpact && (
            <ButtonLink look="quiet" to="/impact" search={{ of: id }} onClick={close}>
              <IconTargetArrow aria-hidden />
              {t(words.impact)}
            </ButtonLink>
          )}
          {mayMerge && (
            <ButtonLink look="quiet" to="/$plural/$id/merge" params={entryParams(id)} search={{}} onClick={close}>
              <IconArrowMerge aria-hidden />
              {t(words.merge)}
            </ButtonLink>
          )}
          {may.includes('archive') && (
            <Button
              look="quiet"
              onClick={() => {
                close();
                onArchive();
              }}
            >
              {archived ? <IconArchiveOff aria-hidden /> : <IconArchive aria-hidden />}
              {t(archived ? words.restore : words.archive)}
            </Button>
          )}
        </div>
      )}
    </Disclosure>
  );
}

/** What the signed-in account may do with an entry, as the answer says. */
export function EntryActions({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const [moving, setMoving] = useState(false);
  return (
    <>
      {entry.may.includes('edit') && !entry.archived && (
        <ButtonLink look="primary" to="/$plural/$id/edit" params={entryParams(entry.id)} search={{}}>
          <IconPencil aria-hidden />
          {t(words.edit)}
        </ButtonLink>
      )}
      <MoreActions entry={entry} onArchive={() => setMoving(true)} />
      {moving && (
        <Suspense>
          <ArchiveDialog entry={entry} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </>
  );
}
