import { type Field, type Kind, listUseOf, text, type Text } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import { listedFields, type ListState } from '#features/lists/list-state.ts';

/** A column beside the reference and the title, which are always there. */
export interface Column {
  readonly name: string;
  readonly label: Text;
  /** Absent for what every entry has: when it was last changed, and by whom. */
  readonly field?: Field;
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
const usualRoom: Room = { least: 8, share: 1 };

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

/** Every column a list of a kind can show. */
export const columnsOf = (kind: Kind): readonly Column[] => [
  ...listedFields(kind).flatMap(([name, field]) => {
    const { column, sort = false } = listUseOf(field);
    const room = rooms[field.type] ?? usualRoom;
    return column ? [{ name, label: field.label, field, sortable: sort, usual: column === 'default', ...room }] : [];
  }),
  ...common,
];

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

/** The columns a list has unless the reader chooses others: those that say something, as many as fit, in the order of the definition. */
function usual(kind: Kind, { room, filled }: Setting): readonly Column[] {
  const worthIt = columnsOf(kind).filter(
    (column) => column.usual && (!column.field || !filled || filled.has(column.name)),
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
): readonly Column[] => (columns ? columnsOf(kind).filter(({ name }) => columns.includes(name)) : usual(kind, setting));

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
