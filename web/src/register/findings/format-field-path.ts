import { type AnyValues, type Fields, type Kind, type Language, registers, translate } from 'domain/core';
import { summaryOf } from '#register/values/row-summary.ts';

interface FieldPathFormat {
  readonly language: Language;
  readonly nameOf: (id: string) => string;
}

interface Place {
  readonly fields: Fields;
  readonly values: AnyValues | undefined;
}

function* stepsOf(steps: readonly string[], { fields, values }: Place, format: FieldPathFormat): Generator<string> {
  const [name = '', ...rest] = steps;
  const field = fields[name];
  if (!field) return;
  const [value, label] = [values?.[name], translate(field.label, format.language)];
  if (field.type === 'group') {
    yield label;
    yield* stepsOf(rest, { fields: field.fields, values: value as AnyValues | undefined }, format);
  } else if (field.type === 'rows') {
    const [id, ...inRow] = rest;
    const row = (value as AnyValues[] | undefined)?.find((one) => one['id'] === id);
    yield (row && summaryOf(field, row, format).title) || label;
    yield* stepsOf(inRow, { fields: field.fields, values: row }, format);
  } else yield label;
}

/** Where in an entry something is, by the labels of its fields and what its rows are called as far as that is known. */
export const formatFieldPath = (
  kind: Kind,
  path: string,
  values: AnyValues | undefined,
  format: FieldPathFormat,
): string => [...stepsOf(path.split('/'), { fields: registers[kind].fields, values }, format)].join(' › ');
