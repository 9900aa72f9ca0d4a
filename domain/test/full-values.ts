import { type Field, type Fields } from '#model/field.ts';
import { kinds, referenceOf, registers, type EntryValues, type Kind } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';
import { codeNames } from '#rules/code-names.ts';

/** The references that may be referred to, by kind. */
export type Pool = Partial<Record<Kind, readonly string[]>>;

/** Two references of every kind, for tests that need no entries behind them. */
export const somePool: Pool = Object.fromEntries(
  kinds.map((kind) => [kind, [referenceOf(kind, 1), referenceOf(kind, 2)]]),
);

/** What of a pool a field may refer to. */
export const targets = (to: readonly string[], pool: Pool): readonly string[] =>
  to.flatMap((kind) => pool[kind as Kind] ?? []);

const formatted = {
  email: 'kari.nordmann@example.no',
  url: 'https://example.no/personvern?språk=nb&side=1',
  phone: '+47 22 00 00 00',
  language: 'nb',
};

/** A text that contains its own place, so that a test can look for it. */
const called = (path: string): string => `${path} – æøå «»`;

function fullField(field: Field, path: string, pool: Pool): unknown {
  switch (field.type) {
    case 'text':
      if (field.format) return formatted[field.format];
      return field.lines ? `${called(path)}\nsecond line; "quoted"` : called(path);
    case 'texts':
      return [`${path} one`, `${path} two; with a semicolon`];
    case 'number':
      return 42;
    case 'date':
      return '2026-03-02';
    case 'period':
      return 'P3Y6M';
    case 'flag':
      return true;
    case 'choice':
      return field.of.terms[0]?.code;
    case 'choices':
      return field.of.terms.slice(0, 2).map((term) => term.code);
    case 'code':
      return [...codeNames[field.scheme].keys()][0];
    case 'country':
      return 'US';
    case 'countries':
      return ['US', 'NO'];
    case 'answer':
      return { answer: 'yes', confirmedBy: 'Kari Nordmann', confirmedOn: '2026-03-02' };
    case 'ref':
      return targets(field.to, pool)[0];
    case 'refs': {
      const some = targets(field.to, pool).slice(0, 2);
      return some.length > 0 ? some : undefined;
    }
    case 'group':
      return fullFields(field.fields, path, pool);
    case 'rows':
      return ['r1', 'r2'].map((id) => ({ id, ...fullFields(field.fields, `${path} ${id}`, pool) }));
  }
}

const fullFields = (fields: Fields, path: string, pool: Pool): AnyValues =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, fullField(field, `${path} ${name}`, pool)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** Canonical values of a kind with every field filled, the same every time; references are taken from `pool`, and left out where it has none. */
export const fullValues = <K extends Kind>(kind: K, pool: Pool = {}): EntryValues<K> =>
  fullFields(registers[kind].fields, kind, pool) as EntryValues<K>;
