import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type AnyValues, type Kind, registers, same, text } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { useText } from '#lib/language.ts';
import { DraftOffer } from '#register/draft/draft-offer.tsx';
import { type Draft, useDraftStorage } from '#register/draft/draft-storage.ts';
import { EditorForm } from '#register/editor/editor-form.tsx';
import type { FormParts } from '#register/editor/form-sections.tsx';
import type { Names, ReadEntry } from '#register/entries/entry-queries.ts';
import { ReferenceNamesProvider } from '#register/form/reference-names.tsx';
import { locateByRowId } from '#register/form/field-location.ts';
import { RevealProvider } from '#register/form/reveal.tsx';
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

/** The screen on which an entry is made or changed. */
export function EntryEditor({ kind, entry: latest, start, names = noNames, parts = noParts }: EntryEditorProps) {
  const t = useText();
  // What is fetched again behind the form must not pull the ground from under it: a newer version is met when saving.
  const [entry] = useState(latest);
  const drafts = useDraftStorage(kind, entry?.id);
  const base = entry?.values ?? start ?? nothing;
  const [draft, setDraft] = useState(drafts.read);
  const [accepted, setAccepted] = useState(false);
  const sections = useMemo(() => layoutOf(kind).sections.filter(({ fields }) => fields.length > 0), [kind]);
  const { field = '' }: { field?: string } = useSearch({ strict: false });
  const offered = draft && !accepted && !same(draft.values, base);
  const label = t(registers[kind].label);
  return (
    <Page
      title={latest ? latest.title : `${t(words.fresh)} ${label.toLocaleLowerCase()}`}
      lead={entry ? `${label} ${entry.id}` : t(registers[kind].about)}
    >
      <ReferenceNamesProvider names={entry?.names ?? names}>
        {offered ? (
          <DraftOffer
            kind={kind}
            draft={draft}
            version={entry?.version}
            onContinue={() => setAccepted(true)}
            onDiscard={() => {
              drafts.drop();
              setDraft(undefined);
            }}
          />
        ) : (
          <RevealProvider start={locateByRowId(field.split('/'), base, registers[kind].fields).name || undefined}>
            <EditorForm
              kind={kind}
              sections={sections}
              parts={parts}
              stored={{ id: entry?.id, version: entry?.version, values: base }}
              values={draft?.values ?? base}
              conflict={conflictOf(draft, entry)}
              drafts={drafts}
            />
          </RevealProvider>
        )}
      </ReferenceNamesProvider>
    </Page>
  );
}

/** A draft of an older version is merged with the newer one before anything else. */
const conflictOf = (draft: Draft | undefined, entry: ReadEntry | undefined) =>
  draft && entry && draft.version !== entry.version && !same(draft.base, entry.values)
    ? { base: draft.base, mine: draft.values, theirs: entry }
    : undefined;
