import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const compelling = {
  id: 't1',
  countries: ['IN'],
  tool: 'A49-1-sub2',
  documentedSafeguards: 'Balanced on 2 May; access logged',
  authorityInformedOn: '2026-05-03',
  dataSubjectsInformed: { answer: 'yes' },
};

export const cases = casesOf('derogation-undocumented', [
  ...(['documentedSafeguards', 'authorityInformedOn', 'dataSubjectsInformed'] as const).map((missing): RuleCase => ({
    register: [['PA-0001', { transfers: [{ ...compelling, [missing]: undefined }] }]],
    of: 'PA-0001',
    at: `transfers/t1/${missing}`,
    mend: { path: `transfers/t1/${missing}`, to: compelling[missing] },
    silent: [[['PA-0001', { transfers: [{ id: 't1', countries: ['IN'], tool: 'A49-1-a' }] }]]],
  })),
  {
    register: [['PR-0001', { transfers: [{ ...compelling, dataSubjectsInformed: { answer: 'unknown' } }] }]],
    of: 'PR-0001',
    at: 'transfers/t1/dataSubjectsInformed',
    mend: { path: 'transfers/t1/dataSubjectsInformed', to: { answer: 'yes' } },
  },
]);
