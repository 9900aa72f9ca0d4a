import { describe, expect, it } from 'vitest';
import { agreementsByParty, agreementValidity, processingAgreement } from '#derived/agreements.ts';
import type { EntryValues } from '#registers/registers.ts';
import { stateWith } from '#test/build.ts';

const on = '2026-03-02';

describe('an agreement on a date', () => {
  it.each<[EntryValues<'agreement'>, string]>([
    [{ status: 'signed', signedOn: '2026-03-02' }, 'valid'],
    [{ status: 'signed' }, 'valid'],
    [{ signedOn: '2025-01-01' }, 'valid'],
    [{ status: 'signed', validTo: '2026-03-02' }, 'valid'],
    [{ status: 'signed', validTo: '2026-03-01' }, 'expired'],
    [{ status: 'signed', signedOn: '2026-01-01', validFrom: '2026-03-03' }, 'not-yet'],
    [{ status: 'signed', signedOn: '2026-03-03' }, 'not-yet'],
    [{ status: 'draft' }, 'not-signed'],
    [{ status: 'sent', validFrom: '2026-01-01' }, 'not-signed'],
    [{ status: 'terminated', validTo: '2027-01-01' }, 'terminated'],
    [{ status: 'not-stated' }, 'unknown'],
    [{ status: 'not-stated', signedOn: '2025-01-01' }, 'unknown'],
    [{ validFrom: '2025-01-01' }, 'unknown'],
    [{}, 'unknown'],
  ])('%o is %s', (values, validity) => expect(agreementValidity(values, on)).toBe(validity));
});

describe('the data processing agreement of a party', () => {
  const party = ['REC-0001'];
  const of = (...agreements: EntryValues<'agreement'>[]) => {
    const state = stateWith(agreements.map((values, index) => [`AGR-000${index + 1}`, { parties: party, ...values }]));
    return processingAgreement(agreementsByParty(state).get('REC-0001') ?? [], on)?.id;
  };

  it('is the one that stands best, and the newest of equals', () => {
    const type = 'data-processing';
    const [old, newer] = [{ type, signedOn: '2020-01-01' } as const, { type, signedOn: '2024-01-01' } as const];
    expect(of({ type, status: 'draft' }, old, newer)).toBe('AGR-0003');
    expect(of({ type, signedOn: '2020-01-01', validTo: '2021-01-01' }, { type, status: 'draft' })).toBe('AGR-0002');
  });

  it('is never a confidentiality agreement, nor clauses alone', () => {
    expect(
      of({ type: 'confidentiality', status: 'signed' }, { type: 'scc', status: 'signed' }, { status: 'signed' }),
    ).toBeUndefined();
  });

  it('is none that has been archived', () => {
    const state = stateWith([['AGR-0001', { type: 'data-processing', parties: party, status: 'signed' }, true]]);
    expect(agreementsByParty(state).size).toBe(0);
  });
});
