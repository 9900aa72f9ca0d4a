import { type AnyValues, type Kind, registers, titleOf } from 'domain/core';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { showScreen } from '#testing/show-screen.tsx';

const idOf = (kind: Kind): string => `${registers[kind].prefix}-0001`;

/** An entry as the API would answer it. */
export const entryOf = (kind: Kind, values: AnyValues, version = 1): ReadEntry => ({
  kind,
  id: idOf(kind),
  version,
  archived: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: 'ola',
  title: titleOf(kind, idOf(kind), values),
  values,
  names: {},
  may: ['read', 'edit'],
});

/** The editor of an entry with these values, or of a new one. */
export const showEditor = (kind: Kind, values?: AnyValues, at?: string) =>
  showScreen(<EntryEditor kind={kind} {...(values && { entry: entryOf(kind, values) })} />, at);
