import { expect, it } from 'vitest';
import type { EntryValues } from '#registers/registers.ts';
import { disclosuresTo } from '#tables/wording/disclosures.ts';
import { stateWith } from '#test/build.ts';
import { contextOf } from '#test/export.ts';

type Disclosure = NonNullable<EntryValues<'activity'>['disclosures']>[number];

const said = (disclosure: Partial<Disclosure>): string[] => {
  const state = stateWith([['REC-0001', { name: 'Partners', role: 'unclear' }]]);
  const disclosures = [{ id: 'd', recipient: 'REC-0001', ...disclosure }];
  return disclosuresTo('external', { disclosures }, contextOf(state)).filter(Boolean);
};

it('a role that nobody has settled is said to be that of the role, and "other" not at all where words say what', () => {
  expect(said({})).toEqual(['Partners (role unclear)']);
  expect(said({ condition: 'other', conditionText: 'in some cases' })).toEqual([
    'Partners (role unclear, in some cases)',
  ]);
  expect(said({ condition: 'other' })).toEqual(['Partners (role unclear, Other)']);
  expect(said({ condition: 'legal-duty', conditionText: 'audits' })).toEqual([
    'Partners (role unclear, When the law requires it: audits)',
  ]);
});
