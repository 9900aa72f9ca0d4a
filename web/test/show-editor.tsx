import type { AnyValues, Kind } from 'domain/core';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import { entryOf } from '#test/answers.ts';
import { showScreen } from '#test/show-screen.tsx';

/** The editor of an entry with these values, or of a new one. */
export const showEditor = (kind: Kind, values?: AnyValues, at?: string) =>
  showScreen(<EntryEditor kind={kind} {...(values && { entry: entryOf(kind, values) })} />, at);
