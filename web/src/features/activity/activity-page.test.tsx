import { screen, within } from '@testing-library/react';
import { derivedFlags, effective, type EntryValues } from 'domain/core';
import { stateWith } from 'domain/testing';
import { describe, expect, test } from 'vitest';
import { ActivityPage } from '#features/activity/activity-page.tsx';
import { ProvenanceProvider } from '#register/values/provenance.tsx';
import { fakeApi } from '#testing/fake-api.ts';
import { entryOf } from '#testing/show-editor.tsx';
import { showScreen } from '#testing/show-screen.tsx';

const organisation = {
  name: 'Example AS',
  email: 'post@example.no',
  dpo: { answer: 'designated', name: 'Privacy team' },
  defaults: { disclosures: [{ id: 'o1', recipient: 'REC-0002' }], securityMeasures: ['TOM-0001'] },
};
const state = stateWith([
  ['ORG-0001', organisation],
  ['REC-0001', { name: 'Payroll Inc.', country: 'US' }],
  ['REC-0002', { name: 'Auditor' }],
  ['DC-0001', { name: 'Health', elements: [{ id: 'e', name: 'Sick leave', special: 'health' }] }],
]);
const names = {
  'ORG-0001': 'Example AS',
  'REC-0001': 'Payroll Inc.',
  'REC-0002': 'Auditor',
  'DC-0001': 'Health',
  'TOM-0001': 'Two factors',
  'DS-0001': 'Employees',
};

async function show(values: EntryValues<'activity'>) {
  fakeApi(({ path }) =>
    path === '/organisations/ORG-0001' ? { body: entryOf('organisation', organisation) } : undefined,
  );
  const entry = {
    ...entryOf('activity', values),
    names,
    derived: { flags: derivedFlags(values, state), effective: effective(values, state) },
  };
  return showScreen(
    <ProvenanceProvider entry={entry}>
      <ActivityPage entry={entry} />
    </ProvenanceProvider>,
  );
}

const letter = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const full: EntryValues<'activity'> = {
  name: 'Payroll',
  organisation: 'ORG-0001',
  purposes: [{ id: 'p1', text: 'Pay wages', legalBasis: '6-1-c' }],
  data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }],
  disclosures: [{ id: 'r1', recipient: 'REC-0001' }],
  transfersMade: { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' },
  remarks: [{ id: 'm1', path: 'purposes/p1/legalBasis', status: 'inferred', quote: 'as the law requires' }],
};

describe('the page of an activity', () => {
  test('follows the letters of Article 30(1), then the neighbouring duties', async () => {
    await show(full);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings.map((heading) => /^\((\w)\)/.exec(heading)?.[1] ?? '')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      '',
      '',
      '',
      '',
    ]);
    expect(headings[7]).toBe('Lawfulness');
  });

  test('gives the contact details of the controller and its data protection officer under (a)', async () => {
    await show(full);
    const a = letter(/\(a\)/);
    expect(await within(a).findByText('post@example.no')).toBeTruthy();
    expect(within(a).getByText('Privacy team')).toBeTruthy();
  });

  test('counts in what the organisation says for all, and marks it', async () => {
    await show(full);
    const rows = within(letter(/\(d\)/)).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['Payroll Inc.', 'AuditorInherited from Example AS']);
    expect(letter(/\(g\)/).textContent).toContain('Two factorsInherited from Example AS');
  });

  test('marks what follows from data and parties', async () => {
    await show(full);
    const flags = screen.getByRole('list', { name: 'What follows from the data and parties' });
    expect(
      within(flags)
        .getAllByRole('listitem')
        .map((flag) => flag.textContent),
    ).toEqual(['Special categories: Health', 'Outside the EEA: United States']);
  });

  test('keeps "none" apart from silence', async () => {
    await show(full);
    expect(letter(/\(e\)/).textContent).toContain('No');
    expect(letter(/\(e\)/).textContent).toContain('confirmed 31 January 2026 by Kari');
    expect(letter(/\(f\)/).textContent).toContain('Not recorded');
  });

  test('shows what was inferred, with the quote on demand', async () => {
    await show(full);
    const lawfulness = letter(/Lawfulness/);
    expect(within(lawfulness).getByText('Inferred by a reader')).toBeTruthy();
    expect(within(lawfulness).getByText('as the law requires')).toBeTruthy();
  });

  test('says plainly where nothing is recorded', async () => {
    await show({ name: 'Payroll' });
    for (const each of 'abcdefg')
      expect(letter(new RegExp(`^\\(${each}\\)`)).textContent).toContain('Nothing recorded.');
  });

  test('leads from each letter to its field in the form', async () => {
    await show(full);
    const edit = within(letter(/\(d\)/)).getByRole('link', { name: /^Edit/ });
    expect(edit.getAttribute('href')).toBe('/activities/PA-0001/edit?field=disclosuresMade');
  });
});
