import { readdirSync, readFileSync } from 'node:fs';
import { type PlacedEntry, placeEntries, readEntryFile } from '#entries/entry-file.ts';
import { type EntryValues, type Kind } from '#registers/registers.ts';

/** An entry of the example register, by its key; it refers to others by theirs. */
export type ExampleEntry = {
  [K in Kind]: { readonly kind: K; readonly key: string; readonly values: EntryValues<K> };
}[Kind];

const examples = new URL('../../../examples/', import.meta.url);

/** The folders of the sources, each with a notice and the register that was read from it. */
export const sources: readonly string[] = readdirSync(examples).toSorted();

/** The text of a file of a source. */
export const fileOf = (source: string, name: string): string =>
  readFileSync(new URL(`${source}/${name}`, examples), 'utf8');

function entriesOf(source: string): readonly ExampleEntry[] {
  const read = readEntryFile(JSON.parse(fileOf(source, 'register.json')));
  if (!read.ok) throw new Error(`${source} cannot be read: ${JSON.stringify(read.issues)}`);
  // TypeScript pairs kinds and values up to 25 kinds only; whether they belong together is asked when they are placed.
  const values: readonly unknown[] = read.values;
  return values as readonly ExampleEntry[];
}

/** The five example registers, one after another. */
export const exampleEntries: readonly ExampleEntry[] = sources.flatMap(entriesOf);

const noRowId = (): string => {
  throw new Error('A row of the example has no id');
};

/** The example as it is written, with references from `allocate`. */
export function exampleLines(allocate: (kind: Kind) => string): readonly PlacedEntry[] {
  const placed = placeEntries(exampleEntries, allocate, noRowId);
  if (!placed.ok) throw new Error(`The example is not valid: ${JSON.stringify(placed.issues)}`);
  return placed.values;
}
