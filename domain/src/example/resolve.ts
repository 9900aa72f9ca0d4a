import type { ExampleEntry } from '#example/entry.ts';
import type { Field, Fields } from '#model/field.ts';
import { registers, type Kind } from '#registers/registers.ts';
import { type AnyValues, tidyValues } from '#entries/values.ts';

/** One entry of the example ready to be written: with the reference it got and the references of those it refers to. */
export interface ExampleLine {
  readonly kind: Kind;
  readonly id: string;
  readonly values: AnyValues;
}

type Translate = (key: string) => string;

function resolveField(value: unknown, field: Field | undefined, translate: Translate): unknown {
  if (field?.type === 'ref') return translate(value as string);
  if (field?.type === 'refs') return (value as string[]).map(translate);
  if (field?.type === 'group') return resolveFields(value as AnyValues, field.fields, translate);
  if (field?.type === 'rows') return (value as AnyValues[]).map((row) => resolveFields(row, field.fields, translate));
  return value;
}

const resolveFields = (values: AnyValues, fields: Fields, translate: Translate): AnyValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, resolveField(value, fields[name], translate)]),
  );

/**
 * Turns keys into references, one allocated for each entry in order, so that the example can be loaded into a register that
 * is not empty. An organisation and what holds for all of it refer to each other: write all lines in one transaction.
 */
export function resolve(entries: readonly ExampleEntry[], allocate: (kind: Kind) => string): ExampleLine[] {
  const references = new Map(entries.map(({ kind, key }) => [key, allocate(kind)]));
  const translate = (key: string): string => {
    const reference = references.get(key);
    if (!reference) throw new Error(`The example has no entry "${key}"`);
    return reference;
  };
  return entries.map(({ kind, key, values }) => ({
    kind,
    id: translate(key),
    values: tidyValues(kind, resolveFields(values, registers[kind].fields, translate)),
  }));
}
