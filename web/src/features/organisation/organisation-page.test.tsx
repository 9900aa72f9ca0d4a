import { screen, within } from '@testing-library/react';
import type { AnyValues, EntryValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { OrganisationPage } from '#features/organisation/organisation-page.tsx';
import { entryOf, gatewayDown, listOf, refusal } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const names = { 'TOM-0001': 'Encryption', 'REC-0001': 'Payroll AS', 'PER-0001': 'Kari Nordmann' };

/** Records of a kind as a list answers them, with what it shows of each. */
const records = (kind: 'activity' | 'processor-record', rows: readonly AnyValues[], total = rows.length) => {
  const page = listOf(rows.map((values) => entryOf(kind, values)));
  const items = page.items.map((item, index) => ({
    ...item,
    id: `${item.id.slice(0, -1)}${index + 1}`,
    values: rows[index] ?? {},
  }));
  return { ...page, items, total, names };
};

type Answer = { status?: number; body: unknown };

interface Lists {
  readonly activities?: Answer;
  readonly processorRecords?: Answer;
}

async function show(values: EntryValues<'organisation'>, { activities, processorRecords }: Lists = {}, at = '/') {
  const { sent } = fakeApi(({ path }) => {
    if (path.startsWith('/activities?')) return activities;
    return path.startsWith('/processor-records?') ? processorRecords : undefined;
  });
  const entry = { ...entryOf('organisation', values), names };
  return { ...(await showScreen(<OrganisationPage entry={entry} />, at)), sent };
}

const section = (title: RegExp): HTMLElement => screen.getByRole('region', { name: title });
const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('what every activity inherits', () => {
  test('is shown by field, with what leads to the entries it names', async () => {
    await show({
      defaults: { securityMeasures: ['TOM-0001'], disclosures: [{ id: 'd1', recipient: 'REC-0001' }] },
    });
    const inherited = section(/What every activity inherits/);
    expect(within(inherited).getByRole('link', { name: 'Encryption' }).getAttribute('href')).toBe(
      '/security-measures/TOM-0001',
    );
    expect(within(inherited).getByRole('link', { name: 'Payroll AS' }).getAttribute('href')).toBe(
      '/recipients/REC-0001',
    );
    expect(inherited.textContent).toContain('Not filled in: Processing operations, Retention, Transfers');
  });

  test('is plainly not recorded', async () => {
    await show({ name: 'Fjord AS' });
    const inherited = section(/What every activity inherits/);
    expect(within(inherited).getByText('Nothing recorded.')).toBeTruthy();
    expect(inherited.textContent).not.toContain('Not filled in');
  });
});

describe('the records of an organisation', () => {
  test('are asked for by its reference, and shown with what tells them apart', async () => {
    const { sent } = await show(
      {},
      {
        activities: {
          body: records('activity', [
            { name: 'Payroll', lifecycle: 'active', owners: ['PER-0001'] },
            { name: 'Recruitment' },
          ]),
        },
        processorRecords: { body: records('processor-record', [{ name: 'Hosting', subProcessors: ['REC-0001'] }]) },
      },
    );
    const activities = await screen.findByRole('table', { name: 'Activities' });
    expect(rowsOf(activities)).toEqual([
      ['Name', 'Lifecycle', 'Owners'],
      ['Payroll', 'Active', 'Kari Nordmann'],
      ['Recruitment', '', ''],
    ]);
    expect(within(activities).getByRole('link', { name: 'Recruitment' }).getAttribute('href')).toBe(
      '/activities/PA-0002',
    );
    const processing = await screen.findByRole('table', { name: 'Processor records' });
    expect(rowsOf(processing)).toEqual([
      ['Name', 'Sub-processors used'],
      ['Hosting', 'Payroll AS'],
    ]);
    expect(sent.map(({ path }) => path).filter((path) => path.includes('organisation='))).toEqual([
      '/activities?organisation=ORG-0001&page=1&size=25',
      '/processor-records?organisation=ORG-0001&page=1&size=25',
    ]);
    expect(screen.queryByRole('link', { name: /^Show all/ })).toBeNull();
  });

  test('lead to the list of them all where there are more than are shown', async () => {
    await show({}, { activities: { body: records('activity', [{ name: 'Payroll' }], 40) } });
    const all = await screen.findByRole('link', { name: 'Show all (40)' });
    expect(all.getAttribute('href')).toBe('/activities?organisation=ORG-0001');
  });

  test('are those of the day that is looked at', async () => {
    const { sent } = await show({}, {}, '/?as_of=2026-01-31');
    await within(section(/Its processing activities/)).findByText('Nothing recorded.');
    expect(sent.map(({ path }) => path)).toContain('/activities?organisation=ORG-0001&as_of=2026-01-31&page=1&size=25');
  });

  test('are plainly not recorded', async () => {
    await show({});
    expect(await within(section(/Its processing activities/)).findByText('Nothing recorded.')).toBeTruthy();
    expect(await within(section(/What it processes for others/)).findByText('Nothing recorded.')).toBeTruthy();
  });

  test.each([
    ['a register that cannot be read', refusal(503, 'not-ready'), 'Because of not-ready.'],
    ['a lack of permission', refusal(403, 'forbidden'), 'Because of forbidden.'],
  ])('are not said to be none when %s keeps them from being shown', async (_, activities, message) => {
    await show({}, { activities });
    const own = section(/Its processing activities/);
    expect((await within(own).findByRole('alert')).textContent).toContain(message);
    expect(within(own).queryByText('Nothing recorded.')).toBeNull();
    expect(await within(section(/What it processes for others/)).findByText('Nothing recorded.')).toBeTruthy();
  });

  test('say nothing of a server that is away: the frame around every screen does', async () => {
    const { client } = await show({}, { activities: gatewayDown });
    await within(section(/What it processes for others/)).findByText('Nothing recorded.');
    await client.cancelQueries();
    expect(section(/Its processing activities/).textContent).not.toContain('Nothing recorded.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
