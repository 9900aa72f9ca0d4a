import {
  type AnyValues,
  type Change,
  type Field,
  fieldsInWords,
  inWords,
  type RowsField,
  type Speaker,
  text,
} from 'domain/core';

/** A change as a person reads it. */
export interface ChangeInWords {
  readonly path: string;
  readonly kind: Change['kind'];
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The values a change leads from and to. */
export interface Sides {
  readonly before: AnyValues;
  readonly after: AnyValues;
}

const order = text('order', 'rekkefølge');

const rowsIn = (value: unknown): AnyValues[] => (value ?? []) as AnyValues[];

/** What a row is called, as it is now or else as it was; nothing when it has no name. */
function rowName(field: RowsField, id: string, lists: readonly unknown[], speaker: Speaker): string {
  const row = lists.flatMap(rowsIn).find((one) => one['id'] === id);
  const title = field.fields[field.title];
  return row && title ? inWords(title, row[field.title], speaker).replaceAll(/\s+/g, ' ') : '';
}

/** The way to a place: labels, and the names of the rows it goes through: "Purposes (Pay wages) › Legal basis". */
function placeInWords({ path, trail }: Change, { before, after }: Sides, speaker: Speaker): string {
  let sides: unknown[] = [after, before];
  let at = 0;
  const steps = trail.map((field) => {
    sides = sides.map((side) => (side as AnyValues | undefined)?.[path[at] ?? '']);
    at += 1;
    const row = path[at];
    if (field.type !== 'rows' || row === undefined || row === '#order') return field.label[speaker.language];
    const name = rowName(field, row, sides, speaker);
    sides = sides.map((side) => rowsIn(side).find((one) => one['id'] === row));
    at += 1;
    return name && at < path.length ? `${field.label[speaker.language]} (${name})` : field.label[speaker.language];
  });
  return steps.join(' › ');
}

/** A whole row when one came or went, the names of rows that changed places, else a value. */
function sideInWords(field: Field, value: unknown, lists: readonly unknown[], speaker: Speaker): string {
  if (value === undefined) return '';
  if (field.type !== 'rows') return inWords(field, value, speaker);
  if (!Array.isArray(value)) return fieldsInWords(field.fields, value as AnyValues, speaker);
  return value.map((id: string) => rowName(field, id, lists, speaker) || id).join(', ');
}

function listsAt(path: readonly string[], { before, after }: Sides): unknown[] {
  const step = (container: unknown, part: string): unknown =>
    Array.isArray(container)
      ? container.find((row: AnyValues) => row['id'] === part)
      : (container as AnyValues | undefined)?.[part];
  return [after, before].map((side) => path.slice(0, -1).reduce<unknown>(step, side));
}

/** Turns a change into words. */
export function changeInWords(change: Change, sides: Sides, speaker: Speaker): ChangeInWords {
  const { path, kind, trail } = change;
  const field = trail.at(-1) as Field;
  const place = placeInWords(change, sides, speaker);
  const lists = listsAt(path, sides);
  return {
    path: path.join('/'),
    kind,
    label: path.at(-1) === '#order' ? `${place} (${order[speaker.language]})` : place,
    before: sideInWords(field, change.before, lists, speaker),
    after: sideInWords(field, change.after, lists, speaker),
  };
}
