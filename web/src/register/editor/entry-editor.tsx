import { useSearch } from '@tanstack/react-router';
import { useContext, useMemo, useState } from 'react';
import { type AnyValues, type Kind, registers, same, text } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { useText } from '#lib/language.ts';
import { DraftOffer } from '#register/draft/draft-offer.tsx';
import { type Draft, type Drafts, drawSlot, isOfNew, useDrafts } from '#register/draft/draft-storage.ts';
import { EditorForm } from '#register/editor/editor-form.tsx';
import { MadeContext } from '#register/editor/made.ts';
import type { FormParts } from '#register/editor/form-sections.tsx';
import type { Names, ReadEntry } from '#register/entries/entry-queries.ts';
import { ReferenceNamesProvider } from '#register/form/reference-names.tsx';
import { locateByRowId } from '#register/form/field-location.ts';
import { RevealProvider } from '#register/form/reveal.tsx';
import { isOutcome } from '#register/form/use-saver.ts';
import { Page } from '#ui/page.tsx';

const words = { fresh: text('New') };

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
  readonly slot: string;
  readonly draft: Draft | undefined;
}

/** What of the kind was begun and not saved: in this browser, and last. */
const openNew = (drafts: Drafts, kind: Kind): Opening =>
  drafts.list().find((kept) => kept.kind === kind && isOfNew(kept)) ?? { slot: drawSlot(), draft: undefined };

function open(drafts: Drafts, kind: Kind, entry: ReadEntry | undefined, chosen: string | undefined): Opening {
  const slot = entry?.id ?? chosen;
  const draft = slot === undefined ? undefined : drafts.read({ kind, slot });
  if (entry) return { slot: entry.id, draft: draft && withOutcome(draft, entry) };
  return slot !== undefined && draft ? { slot, draft } : openNew(drafts, kind);
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
  const [{ slot, draft }, setOpening] = useState(() => open(drafts, kind, entry, chosen));
  const [accepted, setAccepted] = useState(slot === chosen);
  const [wasOffered] = useState(draft !== undefined && !accepted);
  const sections = useMemo(() => layoutOf(kind).sections.filter(({ fields }) => fields.length > 0), [kind]);
  const offered = draft && !accepted && (draft.unchosen || !same(draft.values, base));
  // Who has answered what became of a draft goes on at the beginning of the form.
  const first = wasOffered ? registers[kind].title : undefined;
  const label = t(registers[kind].label);
  const stored = { id: entry?.id, version: entry?.version, values: base };
  return (
    <Page
      title={latest ? latest.title : `${t(words.fresh)} ${label.toLocaleLowerCase()}`}
      lead={latest ? `${label} ${latest.id}` : t(registers[kind].about)}
    >
      <ReferenceNamesProvider names={latest?.names ?? names}>
        {offered ? (
          <DraftOffer
            kind={kind}
            draft={draft}
            version={entry?.version}
            onContinue={() => setAccepted(true)}
            onDiscard={() => {
              drafts.drop({ kind, slot });
              setOpening({ slot: entry ? slot : drawSlot(), draft: undefined });
            }}
            {...(!entry && { onAnother: () => setOpening({ slot: drawSlot(), draft: undefined }) })}
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
              slot={slot}
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
