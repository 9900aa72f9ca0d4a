import {
  type AnyValues,
  type Change,
  type Field,
  fieldsInWords,
  inWords,
  type Kind,
  placeInWords as fieldInWords,
  registers,
  type RowsField,
  type Speaker,
  text,
} from 'domain/core';
import { quoted } from '#lib/quoted.ts';

const words = {
  nothing: text('Nothing', 'Ingenting'),
  order: text('order', 'rekkefølge'),
};

/** Who tells of a change, and of which kind of entry. */
export interface Teller extends Speaker {
  readonly kind: Kind;
}

type Row = AnyValues & { readonly id?: unknown };
type Remark = Row & { readonly path?: string };
type Place = Pick<Change, 'path' | 'trail'>;

/** Whether rows are notes on where answers come from: each speaks of a field, and what it quotes is no name of its own. */
const areRemarks = (field: RowsField, { kind }: Teller): boolean => field === registers[kind].fields.remarks;

function nameIn(field: RowsField, row: Row, teller: Teller): string {
  if (areRemarks(field, teller))
    return fieldInWords(teller.kind, (row as Remark).path?.split('/') ?? [], teller.language);
  const title = field.fields[field.title];
  return title ? inWords(title, row[field.title], teller) : '';
}

/** What a row is called, in quotation marks; nothing when it has no name. */
function rowName(field: Field, row: Row | undefined, teller: Teller): string[] {
  const name = field.type === 'rows' && row ? nameIn(field, row, teller) : '';
  return name ? [quoted(name, teller.language)] : [];
}

/** All a row says; of a note without the field it speaks of, which names it. */
function rowInWords(field: RowsField, row: Row, teller: Teller): string {
  const { path, ...said } = row;
  return fieldsInWords(field.fields, areRemarks(field, teller) ? said : row, teller);
}

function steps({ path, trail }: Place, values: AnyValues | undefined, teller: Teller): string[] {
  const [field, ...inner] = trail;
  const [name = '', ...rest] = path;
  if (!field) return [];
  const label = field.label[teller.language];
  const value = values?.[name];
  if (field.type !== 'rows') return [label, ...steps({ path: rest, trail: inner }, value as AnyValues, teller)];
  const [id, ...inRow] = rest;
  if (id === '#order') return [label, words.order[teller.language]];
  const row = ((value ?? []) as Row[]).find((each) => each.id === id);
  return [label, ...rowName(field, row, teller), ...steps({ path: inRow, trail: inner }, row, teller)];
}

/** Where a change is, as a reader knows the place: labels from the outermost inwards, rows by what `values` call them. */
export const placeInWords = (place: Place, values: AnyValues, teller: Teller): string =>
  steps(place, values, teller).join(' › ');

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'id' in value;

/** What stands at a place: a row by all its fields, rows by what they are called, a leaf in words; nothing when nothing does. */
export function sideInWords(field: Field | undefined, value: unknown, teller: Teller): string {
  if (value === undefined || field === undefined) return '';
  if (field.type !== 'rows') return inWords(field, value, teller);
  if (isRow(value)) return rowInWords(field, value, teller);
  return (value as unknown[])
    .filter(isRow)
    .map((row, index) => [`${index + 1}.`, ...rowName(field, row, teller)].join(' '))
    .join(', ');
}

/** The same, with "nothing" said where nothing stands. */
export const sideOrNothing = (field: Field | undefined, value: unknown, teller: Teller): string =>
  sideInWords(field, value, teller) || words.nothing[teller.language];
