import type { Field, Fields } from '#model/field.ts';
import type { RegisterState } from '#entries/register.ts';
import { type Kind, kinds, registers } from '#registers/registers.ts';
import { valueAt } from '#test/example/value-at.ts';
import { codeNames } from '#rules/code-names.ts';
import type { AnyValues } from '#entries/values.ts';

/** The field at a path of names and row ids; `undefined` where the path ends at a row. */
export function fieldAt(fields: Fields, path: string): Field | undefined {
  const [name = '', ...rest] = path.split('/');
  const field = fields[name];
  if (!field || rest.length === 0) return field;
  if (field.type === 'group') return fieldAt(field.fields, rest.join('/'));
  return field.type === 'rows' && rest.length > 1 ? fieldAt(field.fields, rest.slice(1).join('/')) : undefined;
}

/** The paths of what stands in some values, every group, row and field in them. */
export function* placesIn(values: AnyValues, fields: Fields, under = ''): Generator<string> {
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name];
    if (!field) continue;
    yield under + name;
    if (field.type === 'group') yield* placesIn(value as AnyValues, field.fields, `${under}${name}/`);
    if (field.type !== 'rows') continue;
    for (const row of value as (AnyValues & { id: string })[]) {
      yield `${under}${name}/${row.id}`;
      yield* placesIn(row, field.fields, `${under}${name}/${row.id}/`);
    }
  }
}

/** The path without the ids of rows: what two entries of a kind have in common. */
function shapeOf(fields: Fields, path: string): string {
  const [name = '', ...rest] = path.split('/');
  const field = fields[name];
  if (!field || rest.length === 0) return name;
  if (field.type === 'group') return `${name}/${shapeOf(field.fields, rest.join('/'))}`;
  return field.type === 'rows' && rest.length > 1
    ? `${name}/*/${shapeOf(field.fields, rest.slice(1).join('/'))}`
    : `${name}/*`;
}

const texts = [
  'Pay wages to employees every month by bank transfer',
  'Nordlys Holding AS',
  'https://example.no/personvern',
  'kari.nordmann@example.no',
  '2026-03-02',
];

/** All codes, all but one or two of them, or one alone. */
const choicesOf = (codes: readonly string[]): readonly (readonly string[])[] => [
  codes,
  ...codes.map((code) => codes.filter((other) => other !== code)),
  ...codes.flatMap((one, at) => codes.slice(at + 1).map((two) => codes.filter((code) => code !== one && code !== two))),
  ...codes.map((code) => [code]),
];

/** The last entries of a kind and some others. */
const someOf = (state: RegisterState, kind: Kind): readonly string[] => {
  const ids = [...state.entries[kind].keys()].toReversed();
  return ids.filter((_, at) => at < 4 || at % 7 === 0);
};

/** What could plausibly be said in a field of a type. */
function sayable(field: Field, state: RegisterState): readonly unknown[] {
  const known = (to: readonly string[]): string[] => to.flatMap((kind) => someOf(state, kind as Kind));
  switch (field.type) {
    case 'text':
      return texts;
    case 'texts':
      return texts.map((text) => [text]);
    case 'number':
      return [0, 13, 16, 24, 72];
    case 'date':
      return ['2026-03-02', '2021-01-01', '2027-06-30'];
    case 'period':
      return ['P1D', 'P1M', 'P1Y', 'P5Y', 'P10Y'];
    case 'flag':
      return [true, false];
    case 'choice':
      return field.of.terms.map(({ code }) => code);
    case 'choices':
      return choicesOf(field.of.terms.map(({ code }) => code));
    case 'code':
      return [...codeNames[field.scheme].keys()].slice(0, 3);
    case 'country':
      return ['NO', 'CH', 'US'];
    case 'countries':
      return [['NO'], ['CH'], ['US']];
    case 'answer':
      return ['no', 'yes', 'unknown'].map((answer) => ({
        answer,
        confirmedBy: 'Kari Nordmann',
        confirmedOn: '2026-03-02',
      }));
    case 'ref':
      return known(field.to);
    case 'refs':
      return known(field.to).map((id) => [id]);
    case 'group':
      return Object.entries(field.fields).flatMap(([name, inner]) =>
        inner.type === 'rows'
          ? []
          : sayable(inner, state)
              .slice(0, 5)
              .map((value) => ({ [name]: value })),
      );
    case 'rows':
      return Object.entries(field.fields).flatMap(([name, inner]) =>
        inner.type === 'rows'
          ? []
          : sayable(inner, state)
              .slice(0, 5)
              .map((value) => [{ id: 'new', [name]: value }]),
      );
  }
}

/** What stands in entries of every kind, by the shape of the path it stands at. */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>;

export function knownValuesIn(state: RegisterState): KnownValues {
  const known = new Map<string, Map<string, unknown>>();
  for (const kind of kinds)
    for (const { values } of state.entries[kind].values())
      for (const path of placesIn(values, registers[kind].fields)) {
        const shape = `${kind} ${shapeOf(registers[kind].fields, path)}`;
        const value = valueAt(values, path);
        const there = known.get(shape) ?? known.set(shape, new Map()).get(shape);
        there?.set(JSON.stringify(value), value);
      }
  return new Map([...known].map(([shape, values]) => [shape, [...values.values()]]));
}

/** What could stand at a path instead: nothing, what is said there in other entries, what its type can say. */
export function* othersAt(kind: Kind, path: string, state: RegisterState, known: KnownValues): Generator {
  const { fields } = registers[kind];
  yield undefined;
  const field = fieldAt(fields, path);
  if (field) yield* sayable(field, state);
  if (field) yield* (known.get(`${kind} ${shapeOf(fields, path)}`) ?? []).slice(0, 12);
}
