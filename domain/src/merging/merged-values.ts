import { same } from '#entries/diff.ts';
import type { Answer, Field, Fields, RowsField } from '#model/field.ts';
import { inseparableFields } from '#merging/kinds.ts';
import { redirectReferences } from '#merging/redirect.ts';
import { noteDuplicate, placeAfter, RowIds, type RowPlaces, type RowValues, contentKeyOf } from '#merging/rows.ts';
import { type Kind, registers } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** What the two say differently: what stands, and what does not. */
export interface Difference {
  readonly path: readonly string[];
  readonly field: Field;
  /** `undefined` where the one that stays says nothing, but what it says beside this goes together. */
  readonly stays: unknown;
  readonly gives: unknown;
}

/** What one entry is after it has taken in another. */
export interface MergedValues {
  readonly values: AnyValues;
  readonly differences: readonly Difference[];
  /** Where the rows of the one that goes are now. */
  readonly places: RowPlaces;
}

/** One of the two, as it stands. */
interface MergeSide {
  readonly id: string;
  readonly values: AnyValues;
}

interface MergeContext {
  readonly differences: Difference[];
  readonly places: RowPlaces;
}

type IsClosed = (name: string) => boolean;

const lists: ReadonlySet<Field['type']> = new Set(['texts', 'refs', 'choices', 'countries']);
const single = ({ type }: Field): boolean => !lists.has(type) && type !== 'rows' && type !== 'group';

/** "Unknown" and "not stated" are no answers: they give way to one. */
const isOpen = (value: unknown, { type }: Field): boolean =>
  value === undefined || (type === 'answer' && ['unknown', 'not-stated'].includes((value as Answer).answer));

const areInConflict = (stays: AnyValues, gives: AnyValues, names: readonly string[], fields: Fields): boolean =>
  names.some((name) => {
    const field = fields[name];
    if (!field || !single(field) || isOpen(gives[name], field)) return false;
    return !isOpen(stays[name], field) && !same(stays[name], gives[name]);
  });

function mergeRows(
  stays: readonly RowValues[],
  gives: readonly RowValues[],
  field: RowsField,
  path: string,
  context: MergeContext,
) {
  const rows = [...stays];
  const ids = new RowIds(stays);
  const byContent = new Map<string, RowValues>();
  for (const row of stays.toReversed()) byContent.set(contentKeyOf(row, field), row);
  for (const row of gives) {
    const from = `${path}/${row.id}`;
    const content = contentKeyOf(row, field);
    const duplicate = byContent.get(content);
    if (duplicate) noteDuplicate(field, [row, from], [duplicate, `${path}/${duplicate.id}`], context.places);
    else {
      const id = ids.take(row.id);
      if (id !== row.id) context.places.set(from, `${path}/${id}`);
      const united = { ...row, id };
      rows.push(united);
      byContent.set(content, united);
    }
  }
  return rows;
}

/** What belongs together is taken whole from one of them: a name must not get the address of another person. */
function mergeGroup(
  stays: AnyValues,
  gives: AnyValues,
  fields: Fields,
  path: string[],
  context: MergeContext,
): AnyValues {
  const closed = areInConflict(stays, gives, Object.keys(fields), fields);
  return mergeFields(stays, gives, fields, path, context, () => closed);
}

function mergeSingle(
  stays: unknown,
  gives: unknown,
  field: Field,
  path: string[],
  context: MergeContext,
  closed: boolean,
) {
  if (same(stays, gives) || (stays !== undefined && isOpen(gives, field))) return stays;
  if (isOpen(stays, field) && !closed) return gives;
  context.differences.push({ path, field, stays, gives });
  return stays;
}

function mergeFields(
  stays: AnyValues,
  gives: AnyValues,
  fields: Fields,
  path: string[],
  context: MergeContext,
  isClosed: IsClosed,
): AnyValues {
  const united: AnyValues = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = mergeField(stays[name], gives[name], field, [...path, name], context, isClosed(name));
    if (value !== undefined) united[name] = value;
  }
  return united;
}

function mergeField(
  stays: unknown,
  gives: unknown,
  field: Field,
  path: string[],
  context: MergeContext,
  closed: boolean,
): unknown {
  if (gives === undefined) return stays;
  if (field.type === 'rows')
    return mergeRows((stays ?? []) as RowValues[], gives as RowValues[], field, path.join('/'), context);
  if (field.type === 'group') {
    const group = mergeGroup((stays ?? {}) as AnyValues, gives as AnyValues, field.fields, path, context);
    return Object.keys(group).length > 0 ? group : undefined;
  }
  if (single(field)) return mergeSingle(stays, gives, field, path, context, closed);
  return [...new Set([...((stays ?? []) as string[]), ...(gives as string[])])];
}

/** The name an entry had is one it goes by, where its kind keeps further names. */
function withAlias(kind: Kind, values: AnyValues, gives: AnyValues): AnyValues {
  const { title, aliases, fields } = registers[kind];
  const name = gives[title];
  if (aliases === undefined || typeof name !== 'string') return values;
  const known = (values[aliases] ?? []) as string[];
  const elsewhere = Object.entries(fields as Fields).some(([own, { type }]) => type === 'text' && values[own] === name);
  return elsewhere || known.includes(name) ? values : { ...values, [aliases]: [...known, name] };
}

const remarksIn = ({ remarks }: AnyValues): RowValues[] => (remarks ?? []) as RowValues[];

/** Words that do not stand are kept beside those that do, with where they stood. */
const remarksFromDifferences = (kind: Kind, differences: readonly Difference[], from: string): AnyValues[] =>
  differences
    .filter(
      ({ field, path }) => field.type === 'text' && !(registers[kind].aliases && path[0] === registers[kind].title),
    )
    .map(({ path, gives }) => ({ path: path.join('/'), quote: gives, source: from }));

function mergedRemarks(kind: Kind, stays: MergeSide, gives: MergeSide, context: MergeContext): RowValues[] {
  const theirs = remarksIn(gives.values).map((remark) =>
    typeof remark['path'] === 'string' ? { ...remark, path: placeAfter(remark['path'], context.places) } : remark,
  );
  const words = remarksFromDifferences(kind, context.differences, gives.id).map((remark, at) => ({
    ...remark,
    id: `${gives.id}-${at + 1}`,
  }));
  const field = registers[kind].fields.remarks;
  return mergeRows(remarksIn(stays.values), [...theirs, ...words], field, 'remarks', context);
}

/** The fields that go with one the two say differently: all of them stay as they are. */
function closedIn(kind: Kind, stays: AnyValues, gives: AnyValues): ReadonlySet<string> {
  const { fields } = registers[kind];
  return new Set(inseparableFields(kind).flatMap((names) => (areInConflict(stays, gives, names, fields) ? names : [])));
}

/**
 * What `into` is once it has taken in `from`. What `into` says stands; what it leaves open is taken from `from`; lists and rows
 * are united, and words that do not stand are kept as remarks. What would refer to itself falls away.
 */
export function mergedValues(kind: Kind, into: MergeSide, from: MergeSide): MergedValues {
  const { remarks: _, ...fields } = registers[kind].fields;
  const stays = redirectReferences(kind, into.values, (to) => (to === from.id ? undefined : to)).values;
  const gives = redirectReferences(kind, from.values, (to) =>
    to === from.id || to === into.id ? undefined : to,
  ).values;
  const context: MergeContext = { differences: [], places: new Map() };
  const closed = closedIn(kind, stays, gives);
  const united = mergeFields(stays, gives, fields, [], context, (name) => closed.has(name));
  const named = withAlias(kind, united, gives);
  const remarks = mergedRemarks(kind, { ...into, values: stays }, { ...from, values: gives }, context);
  const inOrder = Object.keys(fields).flatMap((name) => (named[name] === undefined ? [] : [[name, named[name]]]));
  const values = { ...Object.fromEntries(inOrder), ...(remarks.length > 0 && { remarks }) } as AnyValues;
  return { values, differences: context.differences, places: context.places };
}
