import { screen, within } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { RecipientFacts } from '#features/recipient/recipient-facts.tsx';
import { reachedThrough } from '#features/recipient/recipient-uses.tsx';
import { RecipientPage } from '#features/recipient/recipient-page.tsx';
import { fakeApi } from '#test/fake-api.ts';
import { entryOf } from '#test/answers.ts';
import { showScreen } from '#test/show-screen.tsx';

const recipient = (id: string, values: AnyValues) => ({
  ...entryOf('recipient', values),
  id,
  derived: { tier: null, places: [] },
});
const parties = [
  recipient('REC-0001', { name: 'Payroll AS', country: 'NO' }),
  recipient('REC-0002', { name: 'Hosting Ltd.', storageCountries: ['IE'], accessCountries: ['IN'] }),
  recipient('REC-0003', { name: 'Support Pvt.', country: 'IN' }),
];
const usedIn = (kind: string, id: string, title: string, path: string, label: string) => ({
  kind,
  id,
  title,
  path,
  label,
  archived: false,
});
const uses: Record<string, unknown[]> = {
  'REC-0002': [
    usedIn('recipient', 'REC-0003', 'Support Pvt.', 'engagedBy/e1/recipient', 'Engaged by'),
    usedIn('activity', 'PA-0001', 'Payroll', 'disclosures/r1/recipient', 'Recipients › Recipient'),
    { ...usedIn('activity', 'PA-0002', 'Old payroll', 'disclosures/r1/recipient', 'Recipients'), archived: true },
  ],
};

async function show(id: string, derived: object) {
  fakeApi(({ path }) => {
    const [, usedId = ''] = /^\/recipients\/(REC-\d+)\/where-used/.exec(path) ?? [];
    if (usedId) return { body: { items: uses[usedId] ?? [], total: 0, page: 1, size: 100 } };
    const party = parties.find((each) => path === `/recipients/${each.id}`);
    return party && { body: party };
  });
  const [entry] = parties.filter((each) => each.id === id).map((each) => ({ ...each, derived }));
  if (!entry) throw new Error(`There is no ${id}`);
  return showScreen(
    <>
      <RecipientFacts entry={entry} />
      <RecipientPage entry={entry} />
    </>,
  );
}

describe('the page of a recipient', () => {
  test('shows the chain from us through those above to those below, each with its tier and countries', async () => {
    await show('REC-0002', { tier: 2, places: [{ tier: 2, through: ['REC-0001'] }] });
    const chain = screen.getByRole('list', { name: 'Ways the data come here' });
    expect(await within(chain).findByRole('link', { name: 'Support Pvt.' })).toBeTruthy();
    expect(await within(chain).findByRole('link', { name: 'Payroll AS' })).toBeTruthy();
    const shown = [...chain.querySelectorAll('p')].map((line) => line.textContent);
    expect(shown).toEqual([
      'Tier 1Payroll ASNorway',
      'Tier 2Hosting Ltd.IrelandIndia (outside the EEA)',
      'Tier 3Support Pvt.India (outside the EEA)',
    ]);
    expect(screen.getByText('sub-processor, tier 2')).toBeTruthy();
  });

  test('names the live records that rely on it', async () => {
    await show('REC-0002', { tier: null, places: [] });
    const named = screen.getByRole('region', { name: 'Records that name it' });
    expect(await within(named).findByRole('link', { name: 'Payroll' })).toBeTruthy();
    expect(within(named).queryByText('Old payroll')).toBeNull();
  });

  test('says through whom it is reached where no activity names it', () => {
    const touched = (id: string, way: readonly string[], data: readonly string[]) =>
      ({
        kind: 'activity',
        id,
        title: id,
        touches: [{ reason: 'chain', label: '', way }],
        data,
        dataSubjects: [],
      }) as const;
    expect(
      reachedThrough({
        items: [
          touched('PA-0001', ['REC-0001'], ['DC-0001', 'DC-0002']),
          touched('PA-0002', ['REC-0001'], ['DC-0002']),
          touched('PA-0003', [], ['DC-0003']),
        ],
      }),
    ).toEqual({ activities: 2, data: 2, through: ['REC-0001'] });
  });
});
