import { type DerivedColumn, type Field, type Kind, listUseOf, text, type Text } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import { listedFields, type ListState } from '#features/lists/list-state.ts';

/** A column beside the reference and the title, which are always there. */
export interface Column {
  readonly name: string;
  readonly label: Text;
  /** Absent for what every entry has, such as when it was last changed, and for what is worked out. */
  readonly field?: Field;
  /** What is worked out of the entry and those around it. */
  readonly derived?: DerivedColumn;
  readonly sortable: boolean;
  /** Shown unless the reader chooses otherwise. */
  readonly usual: boolean;
  /** The least it needs, in rem, and its share of what is left. */
  readonly least: number;
  readonly share: number;
}

type Room = Pick<Column, 'least' | 'share'>;

const rooms: Partial<Record<Field['type'], Room>> = {
  date: { least: 6.5, share: 0.4 },
  number: { least: 5, share: 0.3 },
  flag: { least: 5, share: 0.3 },
  period: { least: 7, share: 0.5 },
  country: { least: 7, share: 0.6 },
  choice: { least: 9.5, share: 0.8 },
  answer: { least: 6.5, share: 0.5 },
};
const defaultRoom: Room = { least: 8, share: 1 };

const common: readonly Column[] = [
  {
    name: 'changedAt',
    label: text('Last changed'),
    sortable: true,
    usual: true,
    least: 6.5,
    share: 0.4,
  },
  { name: 'changedBy', label: text('Changed by'), sortable: false, usual: false, least: 7, share: 0.5 },
];

const derived: Readonly<Record<DerivedColumn, Pick<Column, 'label'> & Room>> = {
  // All seven of them.
  letters: { label: text('Letters'), least: 14.5, share: 0.3 },
  findings: { label: text('Findings'), least: 5.5, share: 0.2 },
  sensitive: { label: text('Sensitive'), least: 8, share: 0.7 },
  outsideEea: { label: text('Outside the EEA'), least: 8, share: 0.7 },
  usedIn: { label: text('Used in'), least: 5, share: 0.2 },
  erased: { label: text('Erased'), least: 9, share: 1 },
  agreement: { label: text('Agreement'), least: 8, share: 0.5 },
  where: { label: text('Where'), least: 8, share: 0.9 },
};

/** The columns of a kind that its definition names and no field fills. */
const derivedColumns = (kind: Kind): Column[] =>
  (outlines[kind].listColumns ?? []).flatMap((name) =>
    name in derived
      ? [{ name, derived: name as DerivedColumn, sortable: false, usual: true, ...derived[name as DerivedColumn] }]
      : [],
  );

/** Every column a list of a kind can show, the usual ones of a kind that names them first. */
export function columnsOf(kind: Kind): readonly Column[] {
  const order = outlines[kind].listColumns;
  const all = [...fieldColumns(kind), ...derivedColumns(kind), ...common];
  if (!order) return all;
  const place = ({ name }: Column): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return all
    .map((column) => ({ ...column, usual: order.includes(column.name) }))
    .toSorted((a, b) => place(a) - place(b));
}

const fieldColumns = (kind: Kind): Column[] =>
  listedFields(kind).flatMap(([name, field]) => {
    const { column, sort = false } = listUseOf(field);
    const room = rooms[field.type] ?? defaultRoom;
    return column ? [{ name, label: field.label, field, sortable: sort, usual: column === 'default', ...room }] : [];
  });

/** What the reference, the title and the gap after each column take, in rem. */
const [taken, gap] = [5.25 + 18, 1];
/** Below this a row has two lines, the second for what fits of these. */
const phone = 43;

/** How a list is shown on its own account: how wide it is, in rem, and which columns have anything in them. */
export interface Setting {
  readonly room: number;
  /** Not known until there are rows. */
  readonly filled: ReadonlySet<string> | undefined;
}

/** The default columns of a list: the distinctive ones, as many as fit, in order. */
function defaultColumns(kind: Kind, { room, filled }: Setting): readonly Column[] {
  const worthIt = columnsOf(kind).filter(
    (column) => column.usual && (!(column.field ?? column.derived) || !filled || filled.has(column.name)),
  );
  if (room < phone) return worthIt.slice(0, 2);
  let left = room - taken - gap;
  return worthIt.filter(({ least }) => {
    left -= least + gap;
    return left >= 0;
  });
}

/** The columns a list shows: those its address names, else the usual ones. */
export const shownColumns = (
  kind: Kind,
  { columns }: Pick<ListState, 'columns'>,
  setting: Setting,
): readonly Column[] =>
  columns ? columnsOf(kind).filter(({ name }) => columns.includes(name)) : defaultColumns(kind, setting);

/** The names of the columns without one, or with it. */
export function toggled(shown: readonly Column[], name: string): string {
  const names = shown.map((column) => column.name);
  return (names.includes(name) ? names.filter((other) => other !== name) : [...names, name]).join(',');
}

/** The columns as a grid takes them. */
export const templateOf = (columns: readonly Column[]): string =>
  ['5.25rem', 'minmax(14rem, 3fr)', ...columns.map(({ least, share }) => `minmax(${least}rem, ${share}fr)`)].join(' ');

/** How wide a table with these columns is at least, in rem. */
export const leastWidth = (columns: readonly Column[]): number =>
  columns.reduce((sum, { least }) => sum + gap + least, taken + gap);

export const titleLabel = (kind: Kind): Text => outlines[kind].fields[outlines[kind].title]?.label ?? text('Name');
