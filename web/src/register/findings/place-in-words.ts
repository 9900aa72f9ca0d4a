import { type AnyValues, type Fields, type Language, registers, type Kind } from 'domain/core';
import { summaryOf } from '#register/rows/row-summary.ts';

interface Teller {
  readonly language: Language;
  readonly nameOf: (id: string) => string;
}

interface Place {
  readonly fields: Fields;
  readonly values: AnyValues | undefined;
}

function* stepsOf(steps: readonly string[], { fields, values }: Place, teller: Teller): Generator<string> {
  const [name = '', ...rest] = steps;
  const field = fields[name];
  if (!field) return;
  const [value, label] = [values?.[name], field.label[teller.language]];
  if (field.type === 'group') {
    yield label;
    yield* stepsOf(rest, { fields: field.fields, values: value as AnyValues | undefined }, teller);
  } else if (field.type === 'rows') {
    const [id, ...inRow] = rest;
    const row = (value as AnyValues[] | undefined)?.find((one) => one['id'] === id);
    yield (row && summaryOf(field, row, teller).title) || label;
    yield* stepsOf(inRow, { fields: field.fields, values: row }, teller);
  } else yield label;
}

/** Where in an entry something is, by the labels of its fields and what its rows are called as far as that is known. */
export const placeInWords = (kind: Kind, path: string, values: AnyValues | undefined, teller: Teller): string =>
  [...stepsOf(path.split('/'), { fields: registers[kind].fields, values }, teller)].join(' › ');
