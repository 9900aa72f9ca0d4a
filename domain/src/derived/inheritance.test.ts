import { describe, expect, it } from 'vitest';
import { derivedFlags, recipientsOf } from '#derived/derived.ts';
import { resolveInheritance, resolveSecurity } from '#derived/inheritance.ts';
import { stateWith } from '#test/build.ts';

const state = stateWith([
  [
    'ORG-0001',
    {
      defaults: {
        securityMeasures: ['TOM-0001', 'TOM-0002'],
        retention: ['RET-0001'],
        disclosures: [
          { id: 'a', recipient: 'REC-0001', condition: 'court-order' },
          { id: 'b', recipient: 'REC-0002' },
        ],
        transfers: [
          { id: 't', statement: 'In a sale of the business' },
          { id: 'u', importer: 'REC-0003' },
        ],
      },
    },
  ],
  ['REC-0001', { country: 'NO', storageCountries: ['IE', 'US'] }],
  ['REC-0002', { accessCountries: ['IN'] }],
  ['REC-0003', { country: 'GB' }],
  [
    'DC-0001',
    {
      elements: [
        { id: 'e', special: 'health', flags: ['national-id'] },
        { id: 'f', special: 'health', flags: ['criminal', 'financial'] },
      ],
    },
  ],
]);
const organisation = 'ORG-0001';

describe('what an activity inherits', () => {
  it('is everything its organisation says in general, marked with it', () => {
    const { securityMeasures, retention, disclosures, transfers } = resolveInheritance({ organisation }, state);
    expect(securityMeasures).toEqual([
      { value: 'TOM-0001', from: organisation },
      { value: 'TOM-0002', from: organisation },
    ]);
    expect(retention).toEqual([{ value: 'RET-0001', from: organisation }]);
    expect(disclosures.map(({ value, from }) => [value.recipient, from])).toEqual([
      ['REC-0001', organisation],
      ['REC-0002', organisation],
    ]);
    expect(transfers).toHaveLength(2);
  });

  it('stands back behind what it says itself of the same', () => {
    const own = {
      organisation,
      security: { measures: [{ id: 'm', measure: 'TOM-0002', note: 'here too' }] },
      disclosures: [{ id: 'd', recipient: 'REC-0001', purpose: 'audit' }],
      transfers: [{ id: 'x', importer: 'REC-0003' }],
    };
    const { securityMeasures, disclosures, transfers } = resolveInheritance(own, state);
    expect(securityMeasures).toEqual([
      { value: 'TOM-0002', note: 'here too' },
      { value: 'TOM-0001', from: organisation },
    ]);
    expect(disclosures.map(({ value, from }) => [value.recipient, from])).toEqual([
      ['REC-0001', undefined],
      ['REC-0002', organisation],
    ]);
    expect(transfers.map(({ value }) => value.statement)).toEqual(['In a sale of the business']);
  });

  it('stands back behind "none", and not behind "unknown"', () => {
    const none = { organisation, disclosuresMade: { answer: 'no' }, transfersMade: { answer: 'no' } } as const;
    expect(resolveInheritance(none, state)).toMatchObject({ disclosures: [], transfers: [] });
    const unknown = { organisation, disclosuresMade: { answer: 'unknown' } } as const;
    expect(resolveInheritance(unknown, state).disclosures).toHaveLength(2);
  });

  it('is nothing without an organisation', () => {
    expect(resolveInheritance({}, state)).toEqual({
      securityMeasures: [],
      retention: [],
      disclosures: [],
      transfers: [],
    });
  });

  it('holds for the security of a processor record as well', () => {
    expect(resolveSecurity({ organisation }, state).map(({ value }) => value)).toEqual(['TOM-0001', 'TOM-0002']);
  });
});

describe('what follows from an activity', () => {
  it('comes from the elements of its data, each flag once', () => {
    const flags = derivedFlags({ data: [{ id: 'd', category: 'DC-0001' }] }, state);
    expect(flags).toEqual({ specialCategories: ['health'], criminalData: true, nationalId: true, thirdCountries: [] });
    expect(derivedFlags({ data: [{ id: 'd' }] }, state)).toMatchObject({ specialCategories: [], criminalData: false });
  });

  it('comes from where its recipients and importers sit, inherited ones included', () => {
    expect(derivedFlags({ organisation }, state).thirdCountries).toEqual(['GB', 'IN', 'US']);
    expect(derivedFlags({ transfers: [{ id: 't', countries: ['BR', 'SE'] }] }, state).thirdCountries).toEqual(['BR']);
    expect(recipientsOf({ organisation }, state)).toEqual(['REC-0001', 'REC-0002']);
  });
});
