import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Kind } from 'domain/core';
import { entryEditors } from '#app/kind-screens.tsx';
import { useLanguage } from '#lib/language.ts';
import { outlines } from '#lib/outlines.ts';
import { entryPageQuery, listPage } from '#register/entries/entry-queries.ts';
import { EntryEditor, type EntryEditorProps } from '#register/editor/entry-editor.tsx';
import { Waiting } from '#ui/waiting.tsx';

const fresh = getRouteApi('/shell/$plural/new');
const edit = getRouteApi('/shell/$plural/$id/edit');

type EditorProps = Pick<EntryEditorProps, 'entry' | 'start' | 'names'> & { readonly kind: Kind };

function Editor({ kind, ...props }: EditorProps) {
  const ByHand = entryEditors[kind];
  return ByHand ? <ByHand {...props} /> : <EntryEditor kind={kind} {...props} />;
}

/** A new record of processing begins with the organisation, where there is only one that can be meant. */
function NewRecord({ kind }: { kind: Kind }) {
  const { data, isPending } = useQuery(listPage('organisation', {}, 1, 2));
  if (isPending) return <Waiting />;
  const [only] = data?.total === 1 ? data.items : [];
  return <Editor kind={kind} {...(only && { start: { organisation: only.id }, names: { [only.id]: only.title } })} />;
}

export function NewRoute() {
  const { kind } = fresh.useRouteContext();
  return outlines[kind].record ? <NewRecord key={kind} kind={kind} /> : <Editor key={kind} kind={kind} />;
}

export function EditRoute() {
  const { kind } = edit.useRouteContext();
  const { id } = edit.useParams();
  const { data } = useQuery(entryPageQuery(id, undefined, useLanguage()));
  return data ? <Editor key={id} kind={kind} entry={data} /> : <Waiting />;
}
