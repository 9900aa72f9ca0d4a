import { processorRecordSections } from '#features/processor-record/processor-record-sections.tsx';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';

export const ProcessorRecordEditor = ({ entry }: { entry?: ReadEntry }) => (
  <EntryEditor kind="processor-record" sections={processorRecordSections} {...(entry && { entry })} />
);
