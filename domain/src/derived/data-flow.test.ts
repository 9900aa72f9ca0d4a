import { describe, expect, test } from 'vitest';
import { engagedOn } from '#derived/chains.ts';
import { flowParties } from '#derived/data-flow.ts';
import { sensitiveCategories } from '#derived/sensitive-data.ts';
import { stateWith } from '#test/build.ts';

const state = stateWith([
  ['REC-0001', { name: 'KMD', country: 'DK', engagedBy: [{ id: 'e' }] }],
  ['REC-0002', { name: 'Visma', storageCountries: ['NO'], engagedBy: [{ id: 'e', recipient: 'REC-0001' }] }],
  ['REC-0003', { name: 'AWS', country: 'US', engagedBy: [{ id: 'e', recipient: 'REC-0002', until: '2026-01-31' }] }],
  ['DC-0001', { name: 'Pay', elements: [{ id: 'a', name: 'Union dues', special: 'trade-union' }] }],
  ['DC-0002', { name: 'Contact details', elements: [{ id: 'a', name: 'Address' }] }],
]);

describe('those the data of an activity reach', () => {
  const values = { name: 'Payroll', disclosures: [{ id: 'd', recipient: 'REC-0001' }] };

  test('are the recipients it names and the whole chain below them, with their countries', () => {
    expect(flowParties(values, state, engagedOn(state, '2026-01-31'))).toEqual([
      { id: 'REC-0001', tier: 1, countries: ['DK'] },
      { id: 'REC-0002', engager: 'REC-0001', tier: 2, countries: ['NO'] },
      { id: 'REC-0003', engager: 'REC-0002', tier: 3, countries: ['US'] },
    ]);
  });

  test('are those of the day: an engagement that has ended leads no further', () => {
    expect(flowParties(values, state, engagedOn(state, '2026-02-01')).map(({ id }) => id)).toEqual([
      'REC-0001',
      'REC-0002',
    ]);
  });
});

test('the sensitive categories of an activity are those with sensitive elements', () => {
  const values = {
    name: 'Payroll',
    data: [
      { id: 'a', category: 'DC-0001' },
      { id: 'b', category: 'DC-0002' },
    ],
  };
  expect(sensitiveCategories(values, state)).toEqual({
    'DC-0001': { special: ['trade-union'], criminal: false, nationalId: false },
  });
});
