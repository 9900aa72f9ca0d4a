import { type AnyValues, type Change, type Field, fieldsInWords, inWords, type Speaker, text } from 'domain/core';
import { quoted } from '#lib/quoted.ts';

const words = {
  nothing: text('Nothing', 'Ingenting'),
  order: text('order', 'rekkefølge'),
};

type Row = AnyValues & { readonly id?: unknown };
type Place = Pick<Change, 'path' | 'trail'>;

/** What a row is called, in quotation marks; nothing when it has no name. */
function rowName(field: Field, row: Row | undefined, speaker: Speaker): string[] {
  if (field.type !== 'rows' || !row) return [];
  const title = field.fields[field.title];
  const name = title ? inWords(title, row[field.title], speaker) : '';
  return name ? [quoted(name, speaker.language)] : [];
}

function steps({ path, trail }: Place, values: AnyValues | undefined, speaker: Speaker): string[] {
  const [field, ...inner] = trail;
  const [name = '', ...rest] = path;
  if (!field) return [];
  const label = field.label[speaker.language];
  const value = values?.[name];
  if (field.type !== 'rows') return [label, ...steps({ path: rest, trail: inner }, value as AnyValues, speaker)];
  const [id, ...inRow] = rest;
  if (id === '#order') return [label, words.order[speaker.language]];
  const row = ((value ?? []) as Row[]).find((each) => each.id === id);
  return [label, ...rowName(field, row, speaker), ...steps({ path: inRow, trail: inner }, row, speaker)];
}

/** Where a change is, as a reader knows the place: labels from the outermost inwards, rows by what `values` call them. */
export const placeInWords = (place: Place, values: AnyValues, speaker: Speaker): string =>
  steps(place, values, speaker).join(' › ');

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'id' in value;

/** What stands at a place: a row by all its fields, rows by what they are called, a leaf in words; nothing when nothing does. */
export function sideInWords(field: Field | undefined, value: unknown, speaker: Speaker): string {
  if (value === undefined || field === undefined) return '';
  if (field.type !== 'rows') return inWords(field, value, speaker);
  if (isRow(value)) return fieldsInWords(field.fields, value, speaker);
  return (value as unknown[])
    .filter(isRow)
    .map((row, index) => [`${index + 1}.`, ...rowName(field, row, speaker)].join(' '))
    .join(', ');
}

/** The same, with "nothing" said where nothing stands. */
export const sideOrNothing = (field: Field | undefined, value: unknown, speaker: Speaker): string =>
  sideInWords(field, value, speaker) || words.nothing[speaker.language];
