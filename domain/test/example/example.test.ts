import { describe, expect, it } from 'vitest';
import { exampleEntries, exampleLines } from '#test/example/example.ts';
import { readValues } from '#entries/issues.ts';
import { kindOf, referenceOf, registers, type Kind } from '#registers/registers.ts';
import { cyclesThrough } from '#derived/chains.ts';
import { stateWith } from '#test/state.ts';
import { codeNames } from '#rules/code-names.ts';
import { leaves, references } from '#entries/values.ts';

/** References in the order they are asked for, as a register would give them that has `taken` entries of every kind. */
function counting(taken = 0): (kind: Kind) => string {
  const last = new Map<Kind, number>();
  return (kind) => {
    const number = (last.get(kind) ?? taken) + 1;
    last.set(kind, number);
    return referenceOf(kind, number);
  };
}

const lines = exampleLines(counting());
const named = lines.map((line, index) => ({ ...line, key: exampleEntries[index]?.key ?? '' }));
const state = stateWith(lines.map(({ id, values }) => [id, values]));
const noId = (): string => {
  throw new Error('A row of the example has no id');
};

describe('the example register', () => {
  it.each(named)('$key reads back as it is written, byte for byte', ({ kind, values }) => {
    const read = readValues(kind, values, noId);
    expect(JSON.stringify(read)).toBe(JSON.stringify({ ok: true, values }));
  });

  it('gives every entry a key of its own and a reference of its kind', () => {
    expect(new Set(exampleEntries.map(({ key }) => key)).size).toBe(exampleEntries.length);
    expect(lines.filter(({ kind, id }) => kindOf(id) !== kind)).toEqual([]);
  });

  it('fits into a register that is not empty', () => {
    const ids = new Set(lines.map(({ id }) => id));
    const later = exampleLines(counting(9000));
    const wrong = later.flatMap(({ kind, values }) => [...references(kind, values)].filter(({ to }) => ids.has(to)));
    expect(wrong).toEqual([]);
  });

  it('puts every entry after those it refers to; only what holds for a whole organisation follows it', () => {
    const seen = new Set<string>();
    const early = lines.flatMap(({ kind, id, values }) => {
      seen.add(id);
      return [...references(kind, values)].flatMap(({ path, to }) => (seen.has(to) ? [] : `${kind} ${path.join('/')}`));
    });
    expect(early.filter((place) => !place.startsWith('organisation defaults/'))).toEqual([]);
  });

  it('has no processor that engages itself through others', () => {
    const cycles = lines.flatMap(({ kind, id, values }) => {
      const rows = kind === 'recipient' ? ((values['engagedBy'] ?? []) as { recipient?: string }[]) : [];
      const engagers = rows.flatMap((row) => row.recipient ?? []);
      return [...cyclesThrough(state, id, engagers).values()];
    });
    expect(cycles).toEqual([]);
  });

  it('uses standard terms that exist', () => {
    const unknown = lines.flatMap(({ kind, values }) =>
      [...leaves(values, registers[kind].fields)].flatMap(({ field, value }) =>
        field.type === 'code' && !codeNames[field.scheme].has(String(value)) ? [value] : [],
      ),
    );
    expect(unknown).toEqual([]);
  });
});
