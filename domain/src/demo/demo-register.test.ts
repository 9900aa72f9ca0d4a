import { expect, it } from 'vitest';
import { demoRegister } from '#demo/demo-register.ts';
import { readValues } from '#entries/issues.ts';
import { references } from '#entries/values.ts';

const small = { activities: 300, dataCategories: 50, recipients: 30, processors: 160, schedules: 40 };
const entries = [...demoRegister(small)];

it('makes the same register from the same seed', () => {
  expect([...demoRegister(small)]).toEqual(entries);
  expect([...demoRegister(small, 31)]).not.toEqual(entries);
});

it('makes only entries the API would take as they are', () => {
  for (const { kind, values } of entries) expect(readValues(kind, values, () => 'new')).toEqual({ ok: true, values });
});

it('refers only to what stands before', () => {
  const seen = new Set<string>();
  for (const { kind, id, values } of entries) {
    expect([...references(kind, values)].filter(({ to }) => !seen.has(to))).toEqual([]);
    expect(seen.has(id)).toBe(false);
    seen.add(id);
  }
});

it('links an activity to about fifteen other entries', () => {
  const counts = entries.flatMap(({ kind, values }) =>
    kind === 'activity' ? [[...references(kind, values)].length] : [],
  );
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeGreaterThan(14);
});
