import { screen, within } from '@testing-library/react';
import type { EntryValues } from 'domain/core';
import { stateWith } from 'domain/testing';
import { describe, expect, test } from 'vitest';
import { ActivityFacts } from '#features/activity/activity-facts.tsx';
import { ActivityPage } from '#features/activity/activity-page.tsx';
import { ProvenanceProvider } from '#register/values/provenance.tsx';
import { derivedOf } from '#test/derived.ts';
import { fakeApi } from '#test/fake-api.ts';
import { entryOf, withPage } from '#test/answers.ts';
import { showScreen } from '#test/show-screen.tsx';

const organisation: EntryValues<'organisation'> = {
  name: 'Example AS',
  email: 'post@example.no',
  dpo: { answer: 'designated', name: 'Privacy team' },
  defaults: {
    disclosures: [{ id: 'o1', recipient: 'REC-0002' }],
    securityMeasures: ['TOM-0001'],
    retention: ['RET-0001'],
  },
};
const keeper = {
  kind: 'organisation',
  id: 'ORG-0001',
  title: 'Example AS',
  archived: false,
  values: organisation,
} as const;
const state = stateWith([
  ['ORG-0001', organisation],
  ['REC-0001', { name: 'Payroll Inc.', country: 'US' }],
  ['REC-0002', { name: 'Auditor' }],
  ['REC-0003', { name: 'Hosting Ltd', engagedBy: [{ id: 'e', recipient: 'REC-0001' }] }],
  ['DC-0001', { name: 'Health', elements: [{ id: 'e', name: 'Sick leave', special: 'health' }] }],
]);
const names = {
  'ORG-0001': 'Example AS',
  'REC-0001': 'Payroll Inc.',
  'REC-0002': 'Auditor',
  'REC-0003': 'Hosting Ltd',
  'DC-0002': 'Pay',
  'DC-0003': 'Tax',
  'RET-0001': 'Five years',
  'DC-0001': 'Health',
  'TOM-0001': 'Two factors',
  'DS-0001': 'Employees',
};

async function show(values: EntryValues<'activity'>) {
  fakeApi();
  const entry = {
    ...withPage(entryOf('activity', values), { keepers: [keeper] }),
    names,
    derived: derivedOf(values, state),
  };
  return showScreen(
    <ProvenanceProvider entry={entry}>
      <ActivityFacts entry={entry} />
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
    ]);
    expect(headings.at(-1)).toBe('Keeping this record');
  });

  test('gives the contact details of the controller and its data protection officer under (a)', async () => {
    await show(full);
    const a = letter(/\(a\)/);
    expect(await within(a).findByText('post@example.no')).toBeTruthy();
    expect(within(a).getByText('Privacy team')).toBeTruthy();
  });

  test('counts in what the organisation says for all, folded under its name', async () => {
    await show(full);
    const inherited = letter(/\(d\)/).querySelector('details') ?? document.body;
    expect(inherited.querySelector('summary')?.textContent).toBe('1 more from Example AS');
    expect(inherited.textContent).toContain('Auditor');
    expect(letter(/\(g\)/).textContent).toContain('1 more from Example ASTwo factors');
  });

  test('begins with who answers for it and what follows from data and parties', async () => {
    await show({ ...full, nextReview: '2020-03-01', owners: ['PER-0001'] });
    const facts = within(screen.getByRole('list', { name: 'Key facts' })).getAllByRole('listitem');
    expect(facts.map((fact) => fact.textContent)).toEqual([
      'Example AS',
      'owner PER-0001',
      'review was due 1 Mar 2020',
      'special categories: Health',
      'outside the EEA: United States',
    ]);
  });

  test('counts a country outside the EEA that the data reach only through a chain', async () => {
    const chained = stateWith([
      ['REC-0001', { name: 'Payroll AS', country: 'NO' }],
      ['REC-0003', { name: 'Hosting Inc.', country: 'US', engagedBy: [{ id: 'e', recipient: 'REC-0001' }] }],
    ]);
    const values = { name: 'Payroll', disclosures: full.disclosures ?? [] };
    fakeApi();
    const entry = { ...entryOf('activity', values), names, derived: derivedOf(values, chained) };
    await showScreen(<ActivityFacts entry={entry} />);
    expect(screen.getByText('outside the EEA: United States')).toBeTruthy();
  });

  test('gives each purpose once, with its ground, its law and about whom', async () => {
    await show({
      ...full,
      purposes: [
        { id: 'p1', text: 'Pay wages', legalBasis: '6-1-c', dataSubjects: ['DS-0001'], article9Conditions: ['9-2-b'] },
        { id: 'p2', text: 'Plan shifts' },
      ],
    });
    const b = within(letter(/\(b\)/));
    expect(b.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Purpose',
      'Basis',
      'About whom',
    ]);
    expect(screen.getAllByText('Pay wages')).toHaveLength(1);
    const undecided = within(b.getByRole('row', { name: /Plan shifts/ })).getByRole('link');
    expect(undecided.getAttribute('href')).toMatch(/\/edit\?field=.*purposes%2Fp2%2FlegalBasis/);
  });

  test('gives each schedule once under (f), and leads to the limit that is missing', async () => {
    await show({
      ...full,
      organisation: undefined,
      data: [
        { id: 'd1', category: 'DC-0001', retention: ['RET-0001'] },
        { id: 'd2', category: 'DC-0002', retention: ['RET-0001'] },
        { id: 'd3', category: 'DC-0003' },
      ],
    });
    const f = within(letter(/\(f\)/));
    expect(f.getAllByText('Five years')).toHaveLength(1);
    expect(f.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Five yearsHealth, Pay',
      'No time limitTax – Add',
    ]);
    expect(f.getByRole('link', { name: 'Add' }).getAttribute('href')).toMatch(/field=.*data%2Fd3%2Fretention/);
  });

  test("names the organisation's rule where a category has none of its own, and says nothing is missing", async () => {
    await show(full);
    expect(letter(/\(f\)/).textContent).toContain("By the organisation's rule");
    expect(letter(/\(f\)/).textContent).not.toContain('Not recorded');
  });

  test('marks sensitive categories where they stand', async () => {
    await show(full);
    expect(letter(/\(c\)/).textContent).toContain('special: Health');
  });

  test('draws the way of the data to everyone they reach, each leading to its page', async () => {
    await show(full);
    const picture = screen.getByText('Data flow').closest('details') ?? document.body;
    expect(within(picture).getByRole('link', { name: 'Hosting Ltd' })).toBeTruthy();
    expect(picture.textContent).toContain('United States (outside the EEA)');
  });

  test('keeps "none" apart from silence', async () => {
    await show(full);
    expect(letter(/\(e\)/).textContent).toContain('No');
    expect(letter(/\(e\)/).textContent).toContain('confirmed 31 January 2026 by Kari');
  });

  test('shows what was inferred, with the quote on demand', async () => {
    await show(full);
    expect(within(letter(/\(b\)/)).getByText('Inferred by a reader')).toBeTruthy();
    expect(within(letter(/\(b\)/)).getByText('as the law requires')).toBeTruthy();
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
