import { describe, expect, it } from 'vitest';
import type { Remark } from '#model/define-register.ts';
import { plain, valueAt } from '#test/example/value-at.ts';
import type { ExampleEntry } from '#test/example/example.ts';
import { exampleEntries } from '#test/example/example.ts';
import type { Fields } from '#model/field.ts';
import { registers } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

const remarksOf = (entry: ExampleEntry): readonly Remark[] => entry.values.remarks ?? [];
const documentOf = (key: string): string => key.slice(0, 3);
const texts = new Map(
  exampleEntries.flatMap((entry) =>
    entry.kind === 'notice' ? [[documentOf(entry.key), plain(entry.values.text ?? '')] as const] : [],
  ),
);
const entries = exampleEntries.map((entry) => ({ key: entry.key, entry }));

/** Whether a path leads, through row ids that are there, to a field or a row of the definition. */
function isField(fields: Fields, path: string, values: unknown): boolean {
  const [name = '', ...rest] = path.split('/');
  const field = fields[name];
  if (!field || rest.length === 0) return field !== undefined;
  const inside = (values as AnyValues | undefined)?.[name];
  if (field.type === 'group') return isField(field.fields, rest.join('/'), inside);
  if (field.type !== 'rows') return false;
  const row = (inside as AnyValues[] | undefined)?.find(({ id }) => id === rest[0]);
  return row !== undefined && (rest.length === 1 || isField(field.fields, rest.slice(1).join('/'), row));
}

describe('provenance', () => {
  it.each(entries)('$key quotes its document to the letter', ({ key, entry }) => {
    const text = texts.get(documentOf(key)) ?? '';
    const invented = remarksOf(entry).filter((remark) => !text.includes(plain(remark.quote ?? '?')));
    expect(invented).toEqual([]);
  });

  it.each(entries)('$key names its document', ({ key, entry }) => {
    const elsewhere = remarksOf(entry).filter((remark) => !remark.source?.includes(`(${documentOf(key)}_`));
    expect(elsewhere).toEqual([]);
  });

  it.each(entries)('$key says where its content comes from', ({ entry }) => {
    expect(remarksOf(entry).length).toBeGreaterThan(0);
  });

  it.each(entries)(
    '$key has remarks on fields that exist, and says something wherever one is not to be verified',
    ({ entry }) => {
      const lost = remarksOf(entry).filter(
        ({ path, status }) =>
          !isField(registers[entry.kind].fields, path ?? '', entry.values) ||
          (status !== 'to-verify' && valueAt(entry.values, path ?? '') === undefined),
      );
      expect(lost).toEqual([]);
    },
  );

  it.each(entries)('$key words its elements as the document does', ({ key, entry }) => {
    const text = texts.get(documentOf(key)) ?? '';
    const elements = entry.kind === 'data-category' ? (entry.values.elements ?? []) : [];
    expect(elements.filter(({ wording }) => !text.includes(plain(wording ?? '?')))).toEqual([]);
  });

  it('tells for every legal basis whether it is stated or inferred, and from which words', () => {
    const bare = exampleEntries.flatMap((entry) =>
      entry.kind === 'activity'
        ? (entry.values.purposes ?? [])
            .filter((row) => row.legalBasis)
            .filter(
              (row) =>
                !row.basisStatus ||
                !remarksOf(entry).some(
                  (remark) => remark.path === `purposes/${row.id}/legalBasis` && remark.status === row.basisStatus,
                ),
            )
            .map((row) => `${entry.key} ${row.id}`)
        : [],
    );
    expect(bare).toEqual([]);
  });

  it('quotes a source for every purpose', () => {
    const bare = exampleEntries.flatMap((entry) =>
      entry.kind === 'activity'
        ? (entry.values.purposes ?? [])
            .filter((row) => !remarksOf(entry).some((remark) => remark.path === `purposes/${row.id}/text`))
            .map((row) => `${entry.key} ${row.id}`)
        : [],
    );
    expect(bare).toEqual([]);
  });

  it('marks every allocation of data to an activity that a reader made', () => {
    const silent = exampleEntries.flatMap((entry) =>
      entry.kind === 'activity' &&
      entry.values.data?.some((row) => row.notAllocated) &&
      !remarksOf(entry).some((remark) => remark.path?.startsWith('data') && remark.status === 'inferred')
        ? [entry.key]
        : [],
    );
    expect(silent).toEqual([]);
  });
});
