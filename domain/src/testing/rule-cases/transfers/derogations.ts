import type { Case } from '#testing/rule-cases/case.ts';
import type { Given } from '#testing/state.ts';

const rests = (tool: string, values: object = {}): Given[number] => [
  'PA-0001',
  { organisation: 'ORG-0001', transfers: [{ id: 't1', importer: 'REC-0001', countries: ['IN'], tool }], ...values },
];
const importer = (role: string): Given[number] => ['REC-0001', { name: 'Importer', role }];
const compelling = {
  id: 't1',
  countries: ['IN'],
  tool: 'A49-1-sub2',
  documentedSafeguards: 'Balanced on 2 May; access logged',
  authorityInformedOn: '2026-05-03',
  dataSubjectsInformed: { answer: 'yes' },
};

/** The rules on Art. 49. */
export const derogationCases: readonly Case[] = [
  {
    rule: 'derogation-recurring',
    register: [rests('A49-1-b'), importer('processor')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'occasional', to: { answer: 'yes' } },
    silent: [
      [rests('A49-1-b'), importer('independent-controller')],
      [rests('A49-1-f', { occasional: { answer: 'no' } }), importer('processor')],
      [rests('A46-2-c'), importer('processor')],
    ],
  },
  {
    rule: 'derogation-recurring',
    register: [rests('A49-1-e', { occasional: { answer: 'no' } }), importer('independent-controller')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'occasional', to: { answer: 'unknown' } },
  },
  ...(['documentedSafeguards', 'authorityInformedOn', 'dataSubjectsInformed'] as const).map((missing): Case => ({
    rule: 'derogation-undocumented',
    register: [['PA-0001', { transfers: [{ ...compelling, [missing]: undefined }] }]],
    of: 'PA-0001',
    at: `transfers/t1/${missing}`,
    mend: { path: `transfers/t1/${missing}`, to: compelling[missing] },
    silent: [[['PA-0001', { transfers: [{ id: 't1', countries: ['IN'], tool: 'A49-1-a' }] }]]],
  })),
  {
    rule: 'derogation-undocumented',
    register: [['PR-0001', { transfers: [{ ...compelling, dataSubjectsInformed: { answer: 'unknown' } }] }]],
    of: 'PR-0001',
    at: 'transfers/t1/dataSubjectsInformed',
    mend: { path: 'transfers/t1/dataSubjectsInformed', to: { answer: 'yes' } },
  },
  {
    rule: 'derogation-public-authority',
    register: [rests('A49-1-a'), ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }]],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { of: 'ORG-0001', path: 'isPublicAuthority', to: { answer: 'no' } },
    silent: [
      [rests('A49-1-d'), ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }]],
      [rests('A49-1-a'), ['ORG-0001', {}]],
    ],
  },
];
