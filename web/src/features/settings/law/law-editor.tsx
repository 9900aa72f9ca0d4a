import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lawRowQuery, type LawTable } from '#features/settings/law/law-queries.ts';
import type { Search } from '#lib/search.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import { LoadError } from '#ui/error-note.tsx';
import { Waiting } from '#ui/waiting.tsx';

/** A new correction, filled in with what the supplied row says. */
function Correction({ kind, supplied }: { kind: LawTable; supplied: string }) {
  const { data, error } = useQuery(lawRowQuery(kind, supplied));
  if (error) return <LoadError error={error} />;
  if (data === undefined) return <Waiting />;
  return <EntryEditor kind={kind} {...(data && { start: data.values })} />;
}

/** The form of a row of law. */
export function LawEditor({ kind, entry }: { kind: LawTable; entry?: ReadEntry }) {
  const { supplied }: Search = useSearch({ strict: false });
  return entry || !supplied ? (
    <EntryEditor kind={kind} {...(entry && { entry })} />
  ) : (
    <Correction key={supplied} kind={kind} supplied={supplied} />
  );
}
