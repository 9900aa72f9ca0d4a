import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Kind } from 'domain/core';
import { entryEditors } from '#app/kind-screens.tsx';
import { entryQuery, type ReadEntry } from '#register/entries/entry-queries.ts';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import { Waiting } from '#ui/waiting.tsx';

const fresh = getRouteApi('/shell/$plural/new');
const edit = getRouteApi('/shell/$plural/$id/edit');

function Editor({ kind, entry }: { kind: Kind; entry?: ReadEntry }) {
  const ByHand = entryEditors[kind];
  return ByHand ? <ByHand {...(entry && { entry })} /> : <EntryEditor kind={kind} {...(entry && { entry })} />;
}

export function NewRoute() {
  const { kind } = fresh.useRouteContext();
  return <Editor key={kind} kind={kind} />;
}

export function EditRoute() {
  const { kind } = edit.useRouteContext();
  const { id } = edit.useParams();
  const { data } = useQuery(entryQuery(id));
  return data ? <Editor key={id} kind={kind} entry={data} /> : <Waiting />;
}
