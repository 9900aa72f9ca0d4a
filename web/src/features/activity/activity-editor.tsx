import { activitySections } from '#features/activity/activity-sections.tsx';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';

export const ActivityEditor = ({ entry }: { entry?: ReadEntry }) => (
  <EntryEditor kind="activity" sections={activitySections} {...(entry && { entry })} />
);
