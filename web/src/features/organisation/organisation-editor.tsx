import { organisationSections } from '#features/organisation/organisation-sections.tsx';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';

export const OrganisationEditor = ({ entry }: { entry?: ReadEntry }) => (
  <EntryEditor kind="organisation" sections={organisationSections} {...(entry && { entry })} />
);
