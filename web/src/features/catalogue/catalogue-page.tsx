import { registers } from 'domain/core';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { FindingsOfEntry } from '#register/findings/page-findings.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

/** The page of a kind without a layout of its own: what is found in it, and its fields in the order of the definition. */
export const CataloguePage = ({ entry }: { entry: ReadEntry }) => (
  <>
    <FindingsOfEntry entry={entry} />
    <RecordedFields fields={registers[entry.kind].fields} values={entry.values} names={entry.names} />
  </>
);
