import { describe, expect, it } from 'vitest';
import { organisationsOf, organisationsOfShared } from '#derived/organisations.ts';
import { takeSteps } from '#entries/steps.ts';
import { type Given, stateWith } from '#test/build.ts';

/** The organisations each of some entries belongs to. */
function whose(given: Given): Record<string, string[]> {
  const state = stateWith(given);
  const shared = takeSteps(organisationsOfShared(state));
  const entries = Object.values(state.entries).flatMap((kind) => [...kind.values()]);
  return Object.fromEntries(entries.map((entry) => [entry.id, organisationsOf(entry, shared).toSorted()]));
}

const uses = (organisation: string, ...recipients: string[]) => ({
  organisation,
  disclosures: recipients.map((recipient, index) => ({ id: `d${index}`, recipient })),
});
const engagedBy = (recipient: string) => ({ engagedBy: [{ id: 'e', recipient }] });

describe('an entry without an organisation of its own', () => {
  it('belongs to those that use it, and a processor to those of whoever engages it, never the other way round', () => {
    const given: Given = [
      ['ORG-0001', {}],
      ['ORG-0002', {}],
      ['PA-0001', uses('ORG-0001', 'REC-0001')],
      ['PA-0002', uses('ORG-0002', 'REC-0001', 'REC-0003')],
      ['REC-0001', { name: 'Host' }],
      ['REC-0002', engagedBy('REC-0001')],
      ['REC-0003', engagedBy('REC-0002')],
      ['REC-0004', engagedBy('REC-0003')],
      ['REC-0005', { name: 'Nobody’s' }],
    ];
    expect(whose(given)).toMatchObject({
      'PA-0001': ['ORG-0001'],
      'ORG-0002': ['ORG-0002'],
      'REC-0001': ['ORG-0001', 'ORG-0002'],
      'REC-0002': ['ORG-0001', 'ORG-0002'],
      'REC-0004': ['ORG-0001', 'ORG-0002'],
      'REC-0005': [],
    });
    // Who uses a sub-processor directly does not use whoever engages it.
    expect(
      whose([
        ['PA-0002', uses('ORG-0002', 'REC-0002')],
        ['REC-0001', {}],
        ['REC-0002', engagedBy('REC-0001')],
      ]),
    ).toMatchObject({ 'REC-0001': [], 'REC-0002': ['ORG-0002'] });
  });

  it('belongs to the organisation that engages it itself, and what it refers to does too', () => {
    const given: Given = [
      ['ORG-0001', {}],
      [
        'REC-0001',
        { engagedBy: [{ id: 'e', organisation: 'ORG-0001' }], safeguards: [{ id: 's', assessment: 'ASM-0001' }] },
      ],
      ['ASM-0001', {}],
    ];
    expect(whose(given)).toMatchObject({ 'REC-0001': ['ORG-0001'] });
  });

  it('is worked out where entries engage each other, and archived ones use nothing', () => {
    expect(
      whose([
        ['PA-0001', uses('ORG-0001', 'REC-0001')],
        ['PA-0002', uses('ORG-0002', 'REC-0001'), true],
        ['REC-0001', engagedBy('REC-0002')],
        ['REC-0002', engagedBy('REC-0001')],
      ]),
    ).toMatchObject({ 'REC-0001': ['ORG-0001'], 'REC-0002': ['ORG-0001'] });
  });
});
