import { recipientSections } from '#features/recipient/recipient-sections.tsx';
import { EntryEditor } from '#register/editor.tsx';
import type { ReadEntry } from '#register/entries.ts';

export const RecipientEditor = ({ entry }: { entry?: ReadEntry }) => (
  <EntryEditor kind="recipient" sections={recipientSections} {...(entry && { entry })} />
);
