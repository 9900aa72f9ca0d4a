import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntrySections } from '#register/page/entry-sections.tsx';

/** The page of a kind without hand-made parts. */
export const CataloguePage = ({ entry }: { entry: ReadEntry }) => <EntrySections entry={entry} />;
