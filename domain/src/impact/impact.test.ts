import { describe, expect, it } from 'vitest';
import { impactOf } from '#impact/impact.ts';
import type { ImpactTarget } from '#impact/target.ts';
import { impactPathText } from '#impact/impact-path-text.ts';
import { referenceOf } from '#registers/registers.ts';
import { stateWith } from '#test/state.ts';

const on = '2026-11-21';
const state = stateWith([
  [
    'ORG-0001',
    {
      defaults: {
        disclosures: [{ id: 'o', recipient: 'REC-0005' }],
        retention: ['RET-0002'],
        transfers: [{ id: 'g', importer: 'REC-0006', countries: ['IN'], tool: 'A46-2-c' }],
      },
    },
  ],
  ['REC-0001', { role: 'processor', engagedBy: [{ id: 'e', organisation: 'ORG-0001' }] }],
  ['REC-0002', { role: 'processor', country: 'US', engagedBy: [{ id: 'e', recipient: 'REC-0001' }] }],
  ['REC-0003', { role: 'processor', engagedBy: [{ id: 'e', recipient: 'REC-0002', until: '2026-01-01' }] }],
  ['REC-0004', { safeguards: [{ id: 's', tool: 'A45-3', countries: ['US'] }] }],
  ['REC-0005', {}],
  ['REC-0006', {}],
  ['REC-0007', {}, true],
  ['DC-0001', {}],
  ['DC-0002', { parent: 'DC-0003' }],
  ['DC-0003', { parent: 'DC-0004' }],
  ['DS-0002', { parent: 'DS-0003' }],
  ['RET-0003', { byWhom: 'PER-0002' }],
  ['ASM-0001', { reviewer: 'PER-0002' }],
  ['SYS-0003', { owners: ['PER-0002'] }],
  ['SYS-0001', { provider: 'REC-0001' }],
  ['SYS-0002', { copiesTo: [{ id: 'c', system: 'SYS-0001' }] }],
  ['AGR-0001', { parties: ['REC-0001'] }],
  [
    'PA-0001',
    {
      organisation: 'ORG-0001',
      dataSubjectCount: 40,
      owners: ['PER-0001'],
      data: [
        { id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: ['RET-0001'] },
        { id: 'd2', category: 'DC-0002', dataSubjects: ['DS-0002'] },
      ],
      disclosures: [{ id: 'r', recipient: 'REC-0001', data: ['DC-0001'], dataSubjects: ['DS-0001'] }],
    },
  ],
  ['PA-0002', { systems: ['SYS-0002'], dataSubjectCount: 2 }],
  [
    'PA-0003',
    {
      systems: ['SYS-0003'],
      jointControllers: ['REC-0007'],
      data: [{ id: 'd', category: 'DC-0009', retention: ['RET-0003'] }],
      transfers: [{ id: 't', tool: 'A45-3', countries: ['US'], importer: 'REC-0006', agreement: 'AGR-0002' }],
      dpia: { assessment: 'ASM-0001' },
    },
  ],
  ['PA-0004', { disclosures: [{ id: 'r', recipient: 'REC-0001' }] }, true],
  ['PR-0001', { subProcessors: ['REC-0002'], engagements: [{ id: 'g', client: 'CLI-0001' }], owners: ['PER-0001'] }],
]);

const touched = (target: ImpactTarget): string[] =>
  impactOf(target, state, on).rows.flatMap(({ entry, touches }) =>
    touches.map(({ reason, way }) => [entry.id, reason, ...way].join(' ')),
  );
const entry = (id: string): ImpactTarget => ({ by: 'entry', id });

describe('what is affected', () => {
  it.each<[string, ImpactTarget, string[]]>([
    ['a processor', entry('REC-0001'), ['PA-0001 recipient', 'PA-0002 copy SYS-0001 SYS-0002']],
    [
      'a processor two tiers down',
      entry('REC-0002'),
      ['PA-0001 chain REC-0001', 'PA-0002 copy REC-0001 SYS-0001 SYS-0002', 'PR-0001 chain'],
    ],
    ['one whose engagement is over', entry('REC-0003'), []],
    ['a recipient named for all', entry('REC-0005'), ['PA-0001 recipient ORG-0001']],
    ['a system', entry('SYS-0001'), ['PA-0002 copy SYS-0002']],
    ['an agreement', entry('AGR-0001'), ['PA-0001 recipient REC-0001', 'PA-0002 copy REC-0001 SYS-0001 SYS-0002']],
    ['a data category', entry('DC-0001'), ['PA-0001 data']],
    ['data subjects', entry('DS-0002'), ['PA-0001 people']],
    ['a schedule', entry('RET-0001'), ['PA-0001 retention']],
    ['a schedule for all', entry('RET-0002'), ['PA-0001 retention ORG-0001']],
    ['a person', entry('PER-0001'), ['PA-0001 owner', 'PR-0001 owner']],
    [
      'a person who leaves',
      entry('PER-0002'),
      ['PA-0003 carries-out RET-0003', 'PA-0003 reviewer ASM-0001', 'PA-0003 system-owner SYS-0003'],
    ],
    ['a category others are part of', entry('DC-0004'), ['PA-0001 data DC-0003 DC-0002']],
    ['people others are part of', entry('DS-0003'), ['PA-0001 people DS-0002']],
    ['a joint controller, though archived', entry('REC-0007'), ['PA-0003 joint-controller']],
    ['an importer, declared and for all', entry('REC-0006'), ['PA-0001 importer ORG-0001', 'PA-0003 importer']],
    ['the agreement of a transfer', entry('AGR-0002'), ['PA-0003 transfer REC-0006']],
    ['a tool', { by: 'tool', code: 'A45-3' }, ['PA-0003 transfer REC-0006']],
    ['a tool for all', { by: 'tool', code: 'A46-2-c' }, ['PA-0001 transfer REC-0006 ORG-0001']],
  ])('by %s', (_, target, expected) => {
    expect(touched(target)).toEqual(expected);
  });

  it('by a country: directly, and through the chain that leads there', () => {
    expect(touched({ by: 'country', code: 'US' })).toEqual([
      'PA-0001 chain REC-0002 REC-0001',
      'PA-0002 copy REC-0002 REC-0001 SYS-0001 SYS-0002',
      'PA-0003 transfer REC-0006',
      'PR-0001 chain REC-0002',
    ]);
  });

  it('by the end of a long chain, of which the middle is left out', () => {
    const id = (number: number): string => referenceOf('recipient', number);
    const chained = stateWith([
      ...Array.from({ length: 100 }, (_, at): [string, object] => [
        id(at + 1),
        { engagedBy: [at === 0 ? { id: 'e', organisation: 'ORG-0001' } : { id: 'e', recipient: id(at) }] },
      ]),
      ['PA-0001', { disclosures: [{ id: 'r', recipient: id(1) }] }],
    ]);
    const [touch] = impactOf(entry(id(100)), chained, on).rows[0]?.touches ?? [];
    const ends = [99, 98, 97].map(id);
    expect(touch?.way.slice(0, 3)).toEqual(ends);
    expect(touch?.way.slice(-3)).toEqual([3, 2, 1].map(id));
    expect(touch?.way).toHaveLength(11);
    const { label, steps } = impactPathText({ reason: 'chain', way: [id(99), id(98), '…', id(2), id(1)] });
    expect(label.en + steps.map(({ before, id: at }) => before.en + at).join('')).toBe(
      'Sub-processor: REC-0001 → REC-0002 → … → REC-0098 → REC-0099',
    );
  });

  it('names the data and people concerned, and no others', () => {
    const { data, dataSubjects, people, counted } = impactOf(entry('REC-0001'), state, on);
    expect([data, dataSubjects, people, counted]).toEqual([['DC-0001'], ['DS-0001'], 42, 2]);
    // A general time limit holds for the rows that have none of their own.
    expect(impactOf(entry('RET-0002'), state, on).data).toEqual(['DC-0002']);
    expect(impactOf(entry('REC-0002'), state, on).clients).toEqual(['CLI-0001']);
  });

  it('names what is reached on the way, also where no record uses it', () => {
    expect(impactOf(entry('REC-0002'), state, on).through).toEqual(['REC-0001', 'SYS-0001', 'SYS-0002']);
    expect(impactOf(entry('PER-0002'), state, on).through).toEqual(['SYS-0003', 'RET-0003', 'ASM-0001']);
  });

  it.each<[string, Parameters<typeof impactPathText>]>([
    ['Sub-processor: REC-0002 → REC-0001', [{ reason: 'chain', way: ['REC-0002'] }, entry('REC-0001')]],
    [
      'Sub-processor: REC-0002 → REC-0001',
      [
        { reason: 'chain', way: ['REC-0001', 'REC-0002'] },
        { by: 'country', code: 'US' },
      ],
    ],
    ['Recipient', [{ reason: 'recipient', way: [] }, entry('REC-0001')]],
    ['Recipient, inherited from ORG-0001', [{ reason: 'recipient', way: ['ORG-0001'] }, entry('REC-0001')]],
    ['System used: SYS-0001, provided by REC-0001', [{ reason: 'provider', way: ['SYS-0001'] }, entry('REC-0001')]],
    ['Provider of a system used: SYS-0001', [{ reason: 'provider', way: ['SYS-0001'] }]],
    [
      'System used: SYS-0002, copies to SYS-0001, provided by REC-0001',
      [{ reason: 'copy', way: ['SYS-0001', 'SYS-0002'] }, entry('REC-0001')],
    ],
    ['Personal data: DC-0002, part of DC-0001', [{ reason: 'data', way: ['DC-0002'] }, entry('DC-0001')]],
    ['Carries out erasure: RET-0001', [{ reason: 'carries-out', way: ['RET-0001'] }, entry('PER-0001')]],
  ])('words a path from the record on: %s', (expected, given) => {
    const { label, steps } = impactPathText(...given);
    expect(label.en + steps.map(({ before, id }) => before.en + id).join('')).toBe(expected);
  });
});
