import { expect, it } from 'vitest';
import { suppliedLaw } from '#law/law.ts';
import { findingsIn } from '#rules/findings/evaluate.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import { presentFinding } from '#rules/findings/present-finding.ts';
import { type Given, stateWith } from '#test/state.ts';
import { UseIndex } from '#entries/uses.ts';

const names: Given = [
  ['REC-0001', { name: 'Tax office', role: 'public-authority' }],
  ['DC-0001', { name: 'Names', elements: [{ id: 'e1', name: 'Name' }] }],
];

function saidOf(rule: string, values: object): readonly (readonly [path: string, en: string, nb: string])[] {
  const state = stateWith([['PA-0001', values], ...names]);
  const context = new RuleContext({ state, on: '2026-11-21', law: suppliedLaw, uses: new UseIndex(state) });
  const entry = context.entryById('PA-0001');
  if (!entry) throw new Error('The activity is not in the register');
  return findingsIn(entry)
    .filter((one) => one.rule === rule)
    .map((one) => {
      const [en, nb] = (['en', 'nb'] as const).map((language) => presentFinding(one, language, (id) => id).message);
      return [one.path, en ?? '', nb ?? ''];
    });
}

const row = (id: string, more: object = {}) => ({ id, category: 'DC-0001', ...more });
const settled = { mandatory: { answer: 'no' } };

it('says of an activity once, at the first row, whether people have to give the data', () => {
  const [all, ...rest] = saidOf('provision-info-missing', { data: [row('d1'), row('d2'), row('d3')] });
  expect(rest).toEqual([]);
  expect(all).toEqual([
    'data/d1/mandatory',
    expect.stringContaining('“DC-0001” and 2 more.'),
    expect.stringContaining('«DC-0001» og 2 til.'),
  ]);
  const left = saidOf('provision-info-missing', { data: [row('d1', settled), row('d2'), row('d3', settled)] });
  expect(left).toEqual([
    ['data/d2/mandatory', expect.stringContaining('“DC-0001”.'), expect.stringContaining('«DC-0001».')],
  ]);
});

it('says of an activity once, at the first row, which recipients get it is not known what', () => {
  const data = [row('d1'), row('d2')];
  const disclosures = ['r1', 'r2'].map((id) => ({ id, recipient: 'REC-0001' }));
  const [both, ...rest] = saidOf('recipient-data-missing', { data, disclosures });
  expect(rest).toEqual([]);
  expect(both).toEqual([
    'disclosures/r1/data',
    expect.stringContaining('“REC-0001” and 1 more.'),
    expect.stringContaining('«REC-0001» og 1 til.'),
  ]);
  const mended = [{ ...disclosures[0], data: ['DC-0001'] }, disclosures[1]];
  expect(saidOf('recipient-data-missing', { data, disclosures: mended }).map(([path]) => path)).toEqual([
    'disclosures/r2/data',
  ]);
});

it('says nothing of a remark that a field is to be verified where what is wrong with the field is told', () => {
  const remarks = ['owners', 'start'].map((path) => ({ id: path, path, status: 'to-verify', note: 'Who?' }));
  expect(saidOf('unsettled-answer', { remarks }).map(([path]) => path)).toEqual(['start']);
});

it('leaves to the server what people observed, which is found in an entry but not in its draft', () => {
  const observed: Given = [
    ['PA-0001', { name: 'Payroll' }],
    ['OBS-0001', { rule: 'data-minimisation', about: 'PA-0001', note: 'Too much is asked for.' }],
  ];
  const context = new RuleContext({
    state: stateWith(observed),
    on: '2026-11-21',
    law: suppliedLaw,
    uses: new UseIndex(stateWith(observed)),
  });
  const entry = context.entryById('PA-0001');
  if (!entry) throw new Error('The activity is not in the register');
  const observationsIn = (linkedOnly: boolean) =>
    findingsIn(entry, { linkedOnly }).flatMap(({ observation }) => observation ?? []);
  expect(observationsIn(false)).toEqual(['OBS-0001']);
  expect(observationsIn(true)).toEqual([]);
});
