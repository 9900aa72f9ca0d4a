import type { Entry } from '#entries/register.ts';
import { text } from '#language/text.ts';
import { type Kind, recordKinds, registers } from '#registers/registers.ts';
import { columnsFor, entryRows, type Table, type TableGroup } from '#tables/columns/columns.ts';
import { stampColumns } from '#tables/columns/stamps.ts';
import { leafColumns } from '#tables/records/leaf-columns.ts';
import {
  type PlacedRow,
  recordTableName,
  rowsAt,
  type RowsPlace,
  rowsPlaces,
  rowsTableName,
} from '#tables/records/names.ts';

/** A row of a rows field, with the entry it stands in. */
interface RowOfEntry extends PlacedRow {
  readonly entry: Entry;
}

const words = {
  ref: text('Reference in the register'),
  version: text('Version of the entry'),
  row: text('Row'),
};

const entry = columnsFor<Entry>();
const rows = columnsFor<RowOfEntry>();
const ofEntry = stampColumns<Entry>((one) => one);
const ofRow = stampColumns<RowOfEntry>((row) => row.entry, { under: ({ at }) => at });

const groupOf = (kind: Kind): TableGroup => (recordKinds.includes(kind) ? 'record' : 'other');

/** The table of a rows field: a row a row, found again by the reference of its entry and its own id within it. */
function rowsTable(kind: Kind, { path, field, labels }: RowsPlace): Table<RowOfEntry> {
  const { label, plural } = registers[kind];
  return {
    name: rowsTableName(kind, path),
    label: field.label,
    within: [plural, ...labels.slice(0, -1)],
    about: label,
    kind,
    group: groupOf(kind),
    rowsOf: (of) => [...rowsAt(of.values, path)].map((one) => ({ entry: of, ...one })),
    columns: [
      rows.single('ref', words.ref, [], ({ entry: { id } }) => id, 'text', 'key'),
      rows.single('row', words.row, [], ({ ids }) => ids.join('/'), 'text', 'key'),
      rows.single('entry_version', words.version, [], ({ entry: { version } }) => version, 'number', 'stamp'),
      ...leafColumns<RowOfEntry>(field.fields, ({ values }) => values),
      ...(path[0] === 'remarks' ? [] : [ofRow.toVerify]),
      ofRow.register,
      ofRow.asOf,
      ofRow.hash,
    ],
  };
}

/** The table of a kind: a row an entry, a column a field that is no list of rows. */
function recordTable(kind: Kind): Table<Entry> {
  const { plural, about, fields } = registers[kind];
  return {
    name: recordTableName(kind),
    label: plural,
    about,
    kind,
    group: groupOf(kind),
    rowsOf: entryRows(),
    columns: [
      entry.single('ref', words.ref, [], ({ id }) => id, 'text', 'key'),
      entry.single('entry_version', words.version, [], ({ version }) => version, 'number', 'stamp'),
      ...leafColumns<Entry>(fields, ({ values }) => values),
      ofEntry.toVerify,
      ofEntry.register,
      ofEntry.asOf,
      ofEntry.hash,
    ],
  };
}

/** All tables of a kind's entries: the entries themselves, and the rows of each of their rows fields. */
export const recordTables = (kind: Kind): readonly Table[] => [
  recordTable(kind),
  ...rowsPlaces(registers[kind].fields).map((place) => rowsTable(kind, place)),
];
