import type { ChangeAnswer } from 'domain/contract';
import {
  type AnyValues,
  type Change,
  type Field,
  formatFields,
  formatValue,
  type Kind,
  type RowsField,
  type FormatContext,
  text,
  fieldChainIn,
  translate,
} from 'domain/core';

/** The values of an entry a change leads from and to. */
export interface Sides {
  readonly kind: Kind;
  readonly before: AnyValues;
  readonly after: AnyValues;
}

const order = text('order');

/** Rows by their ids, of each list once: a version may hold thousands, and a change for each. */
const rowsById = new WeakMap<readonly AnyValues[], ReadonlyMap<unknown, AnyValues>>();

function rowIn(list: unknown, id: unknown): AnyValues | undefined {
  const rows = (list ?? []) as readonly AnyValues[];
  const known = rowsById.get(rows) ?? new Map(rows.map((row) => [row['id'], row]));
  rowsById.set(rows, known);
  return known.get(id);
}

/** A row as it stands in the first of these lists that has it. */
const rowInFirst = (lists: readonly unknown[], id: unknown): AnyValues | undefined =>
  lists.map((list) => rowIn(list, id)).find((row) => row !== undefined);

/** Whether a change is in a note on where an answer comes from. */
const isRemark = ({ path: [name, id] }: Change): boolean => name === 'remarks' && id !== '#order';

/** What a row is called, as it is now or else as it was; nothing when it has no name. */
function rowName(field: RowsField, id: string, lists: readonly unknown[], context: FormatContext): string {
  const row = rowInFirst(lists, id);
  const title = field.fields[field.title];
  return row && title ? formatValue(title, row[field.title], context).replaceAll(/\s+/g, ' ') : '';
}

type Place = Pick<Change, 'path' | 'fieldChain'>;

/** Labels from the outermost inwards, and the names of the rows one goes through; `nameLast` names the row it ends at, too. */
function formatRowPath({ path, fieldChain }: Place, both: Sides, context: FormatContext, nameLast: boolean): string {
  let sides: unknown[] = [both.after, both.before];
  let at = 0;
  const steps = fieldChain.map((field) => {
    sides = sides.map((side) => (side as AnyValues | undefined)?.[path[at] ?? '']);
    at += 1;
    const row = path[at];
    if (field.type !== 'rows' || row === undefined || row === '#order') return translate(field.label, context.language);
    const name = rowName(field, row, sides, context);
    sides = sides.map((side) => rowIn(side, row));
    at += 1;
    return name && (nameLast || at < path.length)
      ? `${translate(field.label, context.language)} (${name})`
      : translate(field.label, context.language);
  });
  return steps.join(' › ');
}

/** The label of the field a remark is about; its path when there is no such field. */
function remarkField(path: string, sides: Sides, context: FormatContext): string {
  const steps = path.split('/');
  return formatRowPath({ path: steps, fieldChain: fieldChainIn(sides.kind, steps) }, sides, context, true) || path;
}

/** A remark is named by the field it is about, not by what it quotes. */
function remarkLabel({ path: [, id], fieldChain }: Change, sides: Sides, context: FormatContext): string {
  const remark = rowInFirst([sides.after['remarks'], sides.before['remarks']], id);
  const remarked = remark?.['path'] as string | undefined;
  const [remarks = '', ...rest] = fieldChain.map(({ label }) => translate(label, context.language));
  const named = remarked === undefined ? remarks : `${remarks} (${remarkField(remarked, sides, context)})`;
  return [named, ...rest].join(' › ');
}

/** The way to a change: "Purposes (Pay wages) › Legal basis". */
const changeLabel = (change: Change, sides: Sides, context: FormatContext): string =>
  isRemark(change) ? remarkLabel(change, sides, context) : formatRowPath(change, sides, context, false);

/** A value of a remark; the field it is about by its label. */
function formatRemark({ path, fieldChain }: Change, value: unknown, sides: Sides, context: FormatContext): string {
  if (value === undefined) return '';
  if (path[2] === 'path') return remarkField(value as string, sides, context);
  const { path: _, ...rest } = value as AnyValues;
  const field = fieldChain.at(-1) as Field;
  return field.type === 'rows' ? formatFields(field.fields, rest, context) : formatValue(field, value, context);
}

/** A whole row when one came or went, the names of rows that changed places, else a value. */
function formatSide(field: Field, value: unknown, lists: readonly unknown[], context: FormatContext): string {
  if (value === undefined) return '';
  if (field.type !== 'rows') return formatValue(field, value, context);
  if (!Array.isArray(value)) return formatFields(field.fields, value as AnyValues, context);
  return value.map((id: string) => rowName(field, id, lists, context) || id).join(', ');
}

function listsAt(path: readonly string[], { before, after }: Sides): unknown[] {
  const step = (container: unknown, part: string): unknown =>
    Array.isArray(container) ? rowIn(container, part) : (container as AnyValues | undefined)?.[part];
  return [after, before].map((side) => path.slice(0, -1).reduce<unknown>(step, side));
}

/** A change as a reader sees it: the label of its place, and what stood and stands there. */
export function formatChange(change: Change, sides: Sides, context: FormatContext): ChangeAnswer {
  const { path, kind, fieldChain } = change;
  const field = fieldChain.at(-1) as Field;
  const place = changeLabel(change, sides, context);
  const lists = listsAt(path, sides);
  const formatEach = (value: unknown): string =>
    isRemark(change) ? formatRemark(change, value, sides, context) : formatSide(field, value, lists, context);
  return {
    path: path.join('/'),
    kind,
    label: path.at(-1) === '#order' ? `${place} (${translate(order, context.language)})` : place,
    before: formatEach(change.before),
    after: formatEach(change.after),
  };
}
