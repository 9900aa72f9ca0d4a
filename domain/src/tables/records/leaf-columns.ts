import { answerText } from '#entries/format-value.ts';
import type { AnyValues } from '#entries/values.ts';
import { type Text, text } from '#language/text.ts';
import type { Answer, AnswerField, Field, Fields } from '#model/field.ts';
import type { Cell, CellType } from '#tables/columns/cells.ts';
import type { ColumnOf } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { readValue } from '#tables/records/read-value.ts';

const types: Readonly<Record<Exclude<Field['type'], 'group' | 'rows' | 'answer'>, CellType>> = {
  text: 'text',
  texts: 'texts',
  number: 'number',
  date: 'date',
  period: 'period',
  flag: 'flag',
  choice: 'text',
  choices: 'texts',
  code: 'text',
  country: 'text',
  countries: 'texts',
  ref: 'text',
  refs: 'texts',
};

/** An entry with its reference first, so that entries of the same name differ: `REC-0001 Example Hosting`. */
function named(id: string, { nameOf }: ExportContext): string {
  const name = nameOf(id);
  return name === id ? id : `${id} ${name}`;
}

/** What a cell holds of a field: words for people, with codes of public vocabularies and durations as they are. */
function cellOf(field: Field, value: unknown, context: ExportContext): Cell {
  switch (field.type) {
    case 'ref':
      return named(value as string, context);
    case 'refs':
      return (value as string[]).map((id) => named(id, context));
    case 'flag':
    case 'choice':
    case 'country':
      return context.format(field, value);
    case 'choices':
    case 'countries':
      return (value as string[]).map((one) => context.format(field, [one]));
    default:
      return value as Cell;
  }
}

/** Where a field stands, and how the values it stands in are found in a row. */
interface FieldPlace<R> {
  readonly valuesOf: (row: R) => AnyValues;
  readonly path: readonly string[];
  readonly within: readonly Text[];
}

function valueAt(values: AnyValues, path: readonly string[]): unknown {
  let at: unknown = values;
  for (const step of path) at = (at as AnyValues | undefined)?.[step];
  return at;
}

/** The column of one field. */
export function leafColumn<R>(field: Field, { valuesOf, path, within }: FieldPlace<R>): ColumnOf<R> {
  const holds = types[field.type as keyof typeof types];
  return {
    key: path.join('.'),
    header: field.label,
    within,
    cites: field.cites ?? [],
    holds,
    reads: {
      as: holds === 'texts' ? 'items' : 'field',
      path,
      read: (cell, context) => readValue(field, cell, context),
    },
    get: (row, context) => {
      const value = valueAt(valuesOf(row), path);
      return value === undefined ? undefined : cellOf(field, value, context);
    },
  };
}

const confirmation = {
  confirmedBy: text('Confirmed by'),
  confirmedOn: text('Confirmed on'),
};

/** An answer is three columns: what it says, and who confirmed it and when. */
function answerColumns<R>(field: AnswerField, place: FieldPlace<R>): ColumnOf<R>[] {
  const answerIn = (row: R) => valueAt(place.valuesOf(row), place.path) as Answer | undefined;
  const detail = (name: 'confirmedBy' | 'confirmedOn', holds: CellType): ColumnOf<R> => ({
    key: [...place.path, name].join('.'),
    header: confirmation[name],
    within: [...place.within, field.label],
    cites: field.cites ?? [],
    holds,
    reads: { as: 'field', path: [...place.path, name], read: (value) => ({ value }) },
    get: (row) => answerIn(row)?.[name],
  });
  return [
    {
      key: place.path.join('.'),
      header: field.label,
      within: place.within,
      cites: field.cites ?? [],
      holds: 'answer',
      reads: {
        as: 'field',
        path: [...place.path, 'answer'],
        read: (cell, context) => readValue(field, cell, context),
      },
      get: (row, { translate }) => {
        const said = answerIn(row);
        return said && translate(answerText(said.answer, field));
      },
    },
    detail('confirmedBy', 'text'),
    detail('confirmedOn', 'date'),
  ];
}

/** A column for each field that is no list of rows, those within groups with the path to them. */
export function leafColumns<R>(
  fields: Fields,
  valuesOf: (row: R) => AnyValues,
  path: readonly string[] = [],
  within: readonly Text[] = [],
): ColumnOf<R>[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = { valuesOf, path: [...path, name], within };
    if (field.type === 'rows') return [];
    if (field.type === 'group') return leafColumns(field.fields, valuesOf, place.path, [...within, field.label]);
    return field.type === 'answer' ? answerColumns(field, place) : [leafColumn(field, place)];
  });
}
