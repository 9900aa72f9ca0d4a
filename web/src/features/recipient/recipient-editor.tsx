import { recipientSections } from '#features/recipient/recipient-sections.tsx';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';

export const RecipientEditor = ({ entry }: { entry?: ReadEntry }) => (
  <EntryEditor kind="recipient" sections={recipientSections} {...(entry && { entry })} />
);
