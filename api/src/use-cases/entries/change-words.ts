import type { ChangeAnswer } from 'domain/contract';
import {
  type AnyValues,
  type Change,
  type Field,
  fieldsInWords,
  inWords,
  type Kind,
  type RowsField,
  type Speaker,
  text,
  trailIn,
  translate,
} from 'domain/core';

/** The values of an entry a change leads from and to. */
export interface Sides {
  readonly kind: Kind;
  readonly before: AnyValues;
  readonly after: AnyValues;
}

const order = text('order');

const rowsIn = (value: unknown): AnyValues[] => (value ?? []) as AnyValues[];

/** Whether a change is in a note on where an answer comes from. */
const isRemark = ({ path: [name, id] }: Change): boolean => name === 'remarks' && id !== '#order';

/** What a row is called, as it is now or else as it was; nothing when it has no name. */
function rowName(field: RowsField, id: string, lists: readonly unknown[], speaker: Speaker): string {
  const row = lists.flatMap(rowsIn).find((one) => one['id'] === id);
  const title = field.fields[field.title];
  return row && title ? inWords(title, row[field.title], speaker).replaceAll(/\s+/g, ' ') : '';
}

type Place = Pick<Change, 'path' | 'trail'>;

/** Labels from the outermost inwards, and the names of the rows one goes through; `nameLast` names the row it ends at, too. */
function wayTo({ path, trail }: Place, both: Sides, speaker: Speaker, nameLast: boolean): string {
  let sides: unknown[] = [both.after, both.before];
  let at = 0;
  const steps = trail.map((field) => {
    sides = sides.map((side) => (side as AnyValues | undefined)?.[path[at] ?? '']);
    at += 1;
    const row = path[at];
    if (field.type !== 'rows' || row === undefined || row === '#order') return translate(field.label, speaker.language);
    const name = rowName(field, row, sides, speaker);
    sides = sides.map((side) => rowsIn(side).find((one) => one['id'] === row));
    at += 1;
    return name && (nameLast || at < path.length)
      ? `${translate(field.label, speaker.language)} (${name})`
      : translate(field.label, speaker.language);
  });
  return steps.join(' › ');
}

/** The field a remark speaks of, as a reader knows it; as it is written when it leads nowhere. */
function fieldOfRemark(path: string, sides: Sides, speaker: Speaker): string {
  const steps = path.split('/');
  return wayTo({ path: steps, trail: trailIn(sides.kind, steps) }, sides, speaker, true) || path;
}

/** A remark has the name of the field it speaks of: what it quotes is no name. */
function placeOfRemark({ path: [, id], trail }: Change, sides: Sides, speaker: Speaker): string {
  const remark = [sides.after, sides.before].flatMap((side) => rowsIn(side['remarks'])).find((one) => one['id'] === id);
  const spokenOf = remark?.['path'] as string | undefined;
  const [remarks = '', ...rest] = trail.map(({ label }) => translate(label, speaker.language));
  const named = spokenOf === undefined ? remarks : `${remarks} (${fieldOfRemark(spokenOf, sides, speaker)})`;
  return [named, ...rest].join(' › ');
}

/** The way to a change: "Purposes (Pay wages) › Legal basis". */
const placeInWords = (change: Change, sides: Sides, speaker: Speaker): string =>
  isRemark(change) ? placeOfRemark(change, sides, speaker) : wayTo(change, sides, speaker, false);

/** What a remark says of its field, and a field it speaks of by its label. */
function remarkInWords({ path, trail }: Change, value: unknown, sides: Sides, speaker: Speaker): string {
  if (value === undefined) return '';
  if (path[2] === 'path') return fieldOfRemark(value as string, sides, speaker);
  const { path: _, ...rest } = value as AnyValues;
  const field = trail.at(-1) as Field;
  return field.type === 'rows' ? fieldsInWords(field.fields, rest, speaker) : inWords(field, value, speaker);
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
export function changeInWords(change: Change, sides: Sides, speaker: Speaker): ChangeAnswer {
  const { path, kind, trail } = change;
  const field = trail.at(-1) as Field;
  const place = placeInWords(change, sides, speaker);
  const lists = listsAt(path, sides);
  const inWordsOf = (value: unknown): string =>
    isRemark(change) ? remarkInWords(change, value, sides, speaker) : sideInWords(field, value, lists, speaker);
  return {
    path: path.join('/'),
    kind,
    label: path.at(-1) === '#order' ? `${place} (${translate(order, speaker.language)})` : place,
    before: inWordsOf(change.before),
    after: inWordsOf(change.after),
  };
}
