import { useSearch } from '@tanstack/react-router';
import { useContext, useMemo, useState } from 'react';
import { type AnyValues, type Kind, registers, same, text } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { DraftOffer } from '#register/draft/draft-offer.tsx';
import {
  type Draft,
  type DraftPlace,
  type Drafts,
  drawSlot,
  isOfNew,
  nameOfPlace,
  placeInTab,
  useDrafts,
} from '#register/draft/draft-storage.ts';
import { EditorForm } from '#register/editor/editor-form.tsx';
import { MadeContext } from '#register/editor/made.ts';
import type { FormParts } from '#register/editor/form-sections.tsx';
import type { Names, ReadEntry } from '#register/entries/entry-queries.ts';
import { ReferenceNamesProvider } from '#register/form/reference-names.tsx';
import { locateByRowId } from '#register/form/field-location.ts';
import { RevealProvider } from '#register/form/reveal.tsx';
import { isOutcome } from '#register/form/use-saver.ts';
import { announce } from '#ui/announce.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { Page } from '#ui/page.tsx';

const words = {
  fresh: text('New'),
  archived: text('This entry is archived'),
  page: text('Go to its page'),
  restore: text('It can be changed once it has been restored, on its page. What you have typed is kept until then.'),
  elsewhere: text('These changes were taken up in another tab, or discarded there.'),
};

export interface EntryEditorProps {
  readonly kind: Kind;
  /** The entry to change; a new one is made without it. */
  readonly entry?: ReadEntry;
  /** What a new entry is filled in with to begin with. */
  readonly start?: AnyValues;
  /** What the references are called that it begins with. */
  readonly names?: Names;
  /** The parts of its layout that are made by hand. */
  readonly parts?: FormParts;
}

const nothing: AnyValues = {};
const noParts: FormParts = {};
const noNames: Names = {};

interface Opening {
  /** Where the draft is kept. */
  readonly place: DraftPlace;
  readonly draft: Draft | undefined;
}

/** A form without a draft, and where it will keep one. */
const openFresh = (kind: Kind, entry: ReadEntry | undefined): Opening => ({
  place: entry ? placeInTab(kind, entry.id) : { kind, slot: drawSlot() },
  draft: undefined,
});

/** The draft to go on with: the one that was chosen, else what was begun in this tab, else last. */
function open(drafts: Drafts, kind: Kind, entry: ReadEntry | undefined, chosen: string | undefined): Opening {
  const all = entry ? drafts.of(kind, entry.id) : drafts.list().filter((kept) => kept.kind === kind && isOfNew(kept));
  const kept = all.find((one) => nameOfPlace(one) === chosen) ?? all[0];
  if (!kept) return openFresh(kind, entry);
  const { slot, tab, draft } = kept;
  return { place: { kind, slot, tab }, draft: entry ? withOutcome(draft, entry) : draft };
}

/** The screen on which an entry is made or changed. */
export function EntryEditor({ kind, entry: latest, start, names = noNames, parts = noParts }: EntryEditorProps) {
  const t = useText();
  const onMade = useContext(MadeContext);
  // What is fetched again behind the form must not pull the ground from under it: a newer version is met when saving.
  const [entry] = useState(latest);
  const drafts = useDrafts();
  const base = entry?.values ?? start ?? nothing;
  const { field = '', draft: chosen }: { field?: string; draft?: string } = useSearch({ strict: false });
  const [{ place, draft }, setOpening] = useState(() => open(drafts, kind, entry, chosen));
  const [accepted, setAccepted] = useState(nameOfPlace(place) === chosen);
  const [wasOffered] = useState(draft !== undefined && !accepted);
  const sections = useMemo(() => layoutOf(kind).sections.filter(({ fields }) => fields.length > 0), [kind]);
  const offered = draft && !accepted && (draft.unchosen || !same(draft.values, base));
  // Who has answered what became of a draft goes on at the beginning of the form.
  const first = wasOffered ? registers[kind].title : undefined;
  const label = t(registers[kind].label);
  const fresh = () => openFresh(kind, entry);
  /** Goes on with a draft as one's own: two forms with one draft would overwrite each other. */
  const goOn = () => {
    const own = fresh();
    if (drafts.take(place, own.place)) setOpening({ place: own.place, draft });
    else {
      setOpening(own);
      announce(t(words.elsewhere));
    }
    setAccepted(true);
  };
  const stored = { id: entry?.id, version: entry?.version, values: base };
  return (
    <Page
      title={latest ? latest.title : `${t(words.fresh)} ${label.toLocaleLowerCase()}`}
      lead={latest ? `${label} ${latest.id}` : t(registers[kind].about)}
    >
      {latest?.archived && (
        <Note tone="warn" title={t(words.archived)}>
          <p>{t(words.restore)}</p>
          <ButtonLink to="/$plural/$id" params={entryParams(latest.id)} search={{}}>
            {t(words.page)}
          </ButtonLink>
        </Note>
      )}
      <ReferenceNamesProvider names={latest?.names ?? names}>
        {offered ? (
          <DraftOffer
            kind={kind}
            draft={draft}
            version={entry?.version}
            onContinue={goOn}
            onDiscard={() => {
              drafts.drop(place);
              setOpening(fresh);
            }}
            {...(!entry && { onAnother: () => setOpening(fresh) })}
          />
        ) : (
          <RevealProvider start={locateByRowId(field.split('/'), base, registers[kind].fields).name || first}>
            <EditorForm
              kind={kind}
              sections={sections}
              parts={parts}
              state={{ stored, unanswered: draft?.unanswered }}
              values={draft?.values ?? base}
              unchosen={draft?.unchosen}
              conflict={conflictOf(draft, entry)}
              drafts={drafts}
              place={place}
              onMade={onMade}
            />
          </RevealProvider>
        )}
      </ReferenceNamesProvider>
    </Page>
  );
}

/** A draft whose save was carried out though no answer came is a draft of the version that was made by it. */
const withOutcome = (draft: Draft, entry: ReadEntry): Draft =>
  draft.unanswered && isOutcome(draft.unanswered, entry)
    ? { ...draft, version: entry.version, base: entry.values, unanswered: undefined }
    : draft;

/** A draft of an older version is merged with the newer one before anything else. */
const conflictOf = (draft: Draft | undefined, entry: ReadEntry | undefined) =>
  draft && entry && draft.version !== entry.version && !same(draft.base, entry.values)
    ? { base: draft.base, mine: draft.values, theirs: entry }
    : undefined;
