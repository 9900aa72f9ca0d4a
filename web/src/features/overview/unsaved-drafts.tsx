import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { registers, text } from 'domain/core';
import css from '#features/overview/overview-screen.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { formatDateTime } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams, listParams } from '#lib/paths.ts';
import { useDraftName } from '#register/draft/draft-name.ts';
import { type Drafts, isOfNew, type KeptDraft, nameOfPlace, useDrafts } from '#register/draft/draft-storage.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';

const words = {
  title: text('Begun and not saved'),
  about: text('Kept in this browser alone.'),
  discard: text('Discard'),
  undo: text('Undo'),
  discarded: text('Discarded'),
  restored: text('Kept again'),
};

/** A draft in the list, which can be taken back as long as one is on the screen. */
interface ListedDraft extends KeptDraft {
  readonly isDiscarded: boolean;
}

function useListed(drafts: Drafts) {
  const [listed, setListed] = useState<readonly ListedDraft[]>(() =>
    drafts.list().map((kept) => ({ ...kept, isDiscarded: false })),
  );
  const turn = (turned: ListedDraft): void => {
    const isDiscarded = !turned.isDiscarded;
    if (isDiscarded) drafts.drop(turned);
    else drafts.keep(turned, turned.draft);
    setListed((all) => all.map((one) => (one === turned ? { ...turned, isDiscarded } : one)));
  };
  return { listed, turn };
}

/** What one has begun in this browser and not saved: to be taken up again, or discarded for good. */
export function UnsavedDrafts() {
  const t = useText();
  const { listed, turn } = useListed(useDrafts());
  const asOf = useAsOf();
  if (listed.length === 0 || asOf !== undefined) return null;
  return (
    <section className={css['section']} aria-labelledby="unsaved-drafts">
      <h2 id="unsaved-drafts">{t(words.title)}</h2>
      <p className={css['soft']}>{t(words.about)}</p>
      <ul className={css['list']}>
        {listed.map((one) => (
          <DraftItem key={`${one.kind} ${nameOfPlace(one)}`} listed={one} onTurn={() => turn(one)} />
        ))}
      </ul>
    </section>
  );
}

function DraftItem({ listed, onTurn }: { listed: ListedDraft; onTurn: () => void }) {
  const t = useText();
  const language = useLanguage();
  const name = useDraftName()(listed);
  const { kind, slot, draft, isDiscarded } = listed;
  const search = { draft: nameOfPlace(listed) };
  return (
    <li className={css['item']}>
      {isDiscarded ? (
        <s>{name}</s>
      ) : isOfNew(listed) ? (
        <Link to="/$plural/new" params={listParams(kind)} search={search}>
          {name}
        </Link>
      ) : (
        <Link to="/$plural/$id/edit" params={entryParams(slot)} search={search}>
          {name}
        </Link>
      )}
      <Button
        look="quiet"
        aria-label={`${t(isDiscarded ? words.undo : words.discard)}: ${name}`}
        onClick={() => {
          onTurn();
          announce(`${t(isDiscarded ? words.restored : words.discarded)}: ${name}`);
        }}
      >
        {t(isDiscarded ? words.undo : words.discard)}
      </Button>
      <span className={css['soft']}>
        {t(registers[kind].label)} · {formatDateTime(draft.at, language)}
      </span>
    </li>
  );
}
