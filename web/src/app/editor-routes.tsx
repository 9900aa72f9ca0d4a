import { useQuery } from '@tanstack/react-query';
import { Outlet, useChildMatches } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Kind } from 'domain/core';
import { entryEditors } from '#app/kind-screens.tsx';
import { kindAt } from '#lib/kinds.ts';
import { useLanguage } from '#lib/language.ts';
import { outlines } from '#lib/outlines.ts';
import { MadeContext } from '#register/editor/made.ts';
import { entryPageQuery, listPage } from '#register/entries/entry-queries.ts';
import { EntryEditor, type EntryEditorProps } from '#register/editor/entry-editor.tsx';
import { Waiting } from '#ui/waiting.tsx';

interface EditorPlace {
  readonly kind: Kind;
  /** The entry to change; a new one is made without it. */
  readonly id: string | undefined;
}

function Editor({ kind, ...props }: Pick<EntryEditorProps, 'entry' | 'start' | 'names'> & { readonly kind: Kind }) {
  const ByHand = entryEditors[kind];
  return ByHand ? <ByHand {...props} /> : <EntryEditor kind={kind} {...props} />;
}

/** The form at its place, once there is what it begins with. */
function LoadedEditor({ kind, id }: EditorPlace) {
  const isNewRecord = id === undefined && outlines[kind].record !== undefined;
  const entry = useQuery({ ...entryPageQuery(id ?? '', undefined, useLanguage()), enabled: id !== undefined });
  const organisations = useQuery({ ...listPage('organisation', {}, 1, 2), enabled: isNewRecord });
  if (id !== undefined) return entry.data ? <Editor kind={kind} entry={entry.data} /> : <Waiting />;
  if (isNewRecord && organisations.isPending) return <Waiting />;
  // A new record of processing begins with the organisation, where there is only one that can be meant.
  const [only] = organisations.data?.total === 1 ? organisations.data.items : [];
  return <Editor kind={kind} {...(only && { start: { organisation: only.id }, names: { [only.id]: only.title } })} />;
}

/** Each place has a form of its own, except that what a form has made is gone on with in the same form. */
function PlacedEditor({ kind, id }: EditorPlace) {
  const [form, setForm] = useState<EditorPlace & { key: number; made?: string }>({ kind, id, key: 0 });
  const onMade = useCallback((made: string) => setForm((current) => ({ ...current, made })), []);
  let shown = form;
  if (form.kind !== kind || form.id !== id) {
    const isMadeHere = form.kind === kind && form.id === undefined && form.made === id;
    shown = { kind, id, key: isMadeHere ? form.key : form.key + 1 };
    setForm(shown);
  }
  return (
    <MadeContext value={onMade}>
      <LoadedEditor key={shown.key} kind={kind} id={id} />
    </MadeContext>
  );
}

/** The form of what is made or changed at the addresses beneath, which have nothing of their own to show. */
export function EditorRoute() {
  const place = useChildMatches({
    select: ([match]) => (match?.status === 'success' ? (match.params as { plural: string; id?: string }) : undefined),
    structuralSharing: true,
  });
  const kind = place && kindAt(place.plural);
  // What is still loading, or could not be loaded, says so in its own place.
  return kind ? <PlacedEditor kind={kind} id={place.id} /> : <Outlet />;
}
