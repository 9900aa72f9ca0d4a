import {
  type AnyValues,
  type Change,
  type Field,
  formatFields,
  formatValue,
  type Kind,
  formatPath,
  registers,
  type RowsField,
  type FormatContext,
  text,
  translate,
} from 'domain/core';
import { quoted } from '#lib/quoted.ts';

const words = {
  nothing: text('Nothing'),
  order: text('order'),
};

/** What formatting a change needs to know, the kind of the entry included. */
export interface ChangeFormat extends FormatContext {
  readonly kind: Kind;
}

type Row = AnyValues & { readonly id?: unknown };
type Remark = Row & { readonly path?: string };
type Place = Pick<Change, 'path' | 'fieldChain'>;

/** Whether rows are provenance remarks: each is named by the field it is about, not by what it quotes. */
const areRemarks = (field: RowsField, { kind }: ChangeFormat): boolean => field === registers[kind].fields.remarks;

function rowTitle(field: RowsField, row: Row, format: ChangeFormat): string {
  if (areRemarks(field, format))
    return formatPath(format.kind, (row as Remark).path?.split('/') ?? [], format.language);
  const title = field.fields[field.title];
  return title ? formatValue(title, row[field.title], format) : '';
}

/** What a row is called, in quotation marks; nothing when it has no name. */
function rowName(field: Field, row: Row | undefined, format: ChangeFormat): string[] {
  const name = field.type === 'rows' && row ? rowTitle(field, row, format) : '';
  return name ? [quoted(name, format.language)] : [];
}

/** All fields of a row; of a remark without the field it is about, which is its name. */
function formatRow(field: RowsField, row: Row, format: ChangeFormat): string {
  const { path, ...rest } = row;
  return formatFields(field.fields, areRemarks(field, format) ? rest : row, format);
}

function steps({ path, fieldChain }: Place, values: AnyValues | undefined, format: ChangeFormat): string[] {
  const [field, ...inner] = fieldChain;
  const [name = '', ...rest] = path;
  if (!field) return [];
  const label = translate(field.label, format.language);
  const value = values?.[name];
  if (field.type !== 'rows') return [label, ...steps({ path: rest, fieldChain: inner }, value as AnyValues, format)];
  const [id, ...inRow] = rest;
  if (id === '#order') return [label, translate(words.order, format.language)];
  const row = ((value ?? []) as Row[]).find((each) => each.id === id);
  return [label, ...rowName(field, row, format), ...steps({ path: inRow, fieldChain: inner }, row, format)];
}

/** Where a change is, as a reader knows the place: labels from the outermost inwards, rows by what `values` call them. */
export const formatChangePath = (place: Place, values: AnyValues, format: ChangeFormat): string =>
  steps(place, values, format).join(' › ');

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'id' in value;

/** What stands at a place: a row by all its fields, rows by what they are called, a leaf in words; nothing when nothing does. */
export function formatSide(field: Field | undefined, value: unknown, format: ChangeFormat): string {
  if (value === undefined || field === undefined) return '';
  if (field.type !== 'rows') return formatValue(field, value, format);
  if (isRow(value)) return formatRow(field, value, format);
  return (value as unknown[])
    .filter(isRow)
    .map((row, index) => [`${index + 1}.`, ...rowName(field, row, format)].join(' '))
    .join(', ');
}

/** The same, with "nothing" said where nothing stands. */
export const formatSideOrNothing = (field: Field | undefined, value: unknown, format: ChangeFormat): string =>
  formatSide(field, value, format) || translate(words.nothing, format.language);
