import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lawTableOf } from 'domain/rules';
import { lawTables } from '#features/settings/law/law-queries.ts';
import { LawScreen } from '#features/settings/law/law-screen.tsx';
import { formatLawRow } from '#features/settings/law/format-law-row.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const table = lawTableOf('adequacy-decision');
const us = table.supplied.find(({ key }) => key === 'US');
const supplied = us ? table.valuesOf(us) : {};
const entry = { id: 'ADQ-0001', version: 2, title: 'US', changedAt: '2026-11-20T10:00:00.000Z', changedBy: 'kari' };

const rows = [
  { key: 'US', status: 'corrected', values: { ...supplied, until: '2027-01-31' }, supplied, entry },
  { key: 'CH', status: 'supplied', values: { supplied: 'CH', country: 'CH', decision: '2000/518/EC' } },
  { key: 'ADQ-0002', status: 'incomplete', values: { territory: 'Nowhere' }, entry: { ...entry, id: 'ADQ-0002' } },
];

const periods = lawTableOf('retention-period');
const [aPeriod] = periods.supplied;
const period = { key: aPeriod?.key, status: 'supplied', values: aPeriod && periods.valuesOf(aPeriod) };

async function shown(may: readonly string[], at = '/') {
  const { sent } = fakeApi(({ path }) =>
    path.startsWith('/law/')
      ? {
          body: {
            items: path.startsWith('/law/adequacy') ? rows : [period],
            total: 3,
            page: 1,
            size: 100,
            checkedOn: '2026-08-05',
            may,
          },
        }
      : undefined,
  );
  const { user } = await showScreen(<LawScreen />, at);
  const lines = (await screen.findAllByRole('row')).slice(1);
  return { sent, user, lines };
}

test('every row says what it says, how sure that is, and where it comes from', async () => {
  const { lines } = await shown(['read']);
  expect(lines).toHaveLength(3);
  const [corrected, fromProduct, incomplete] = lines.map((line) => line.textContent);
  expect(corrected).toContain('United States');
  expect(corrected).toContain('C-703/25 P');
  expect(corrected).toContain('Read in the law itself');
  expect(corrected).toContain('Corrected here');
  expect(corrected).toContain('The supplied row saysCounts until–');
  expect(fromProduct).toContain('Supplied');
  expect(incomplete).toContain('does not count yet');
});

test('who may not correct reads only', async () => {
  const { lines } = await shown(['read']);
  for (const line of lines) expect(within(line).queryByRole('button')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Add a row' })).toBeNull();
});

test('an administrator corrects a supplied row and takes a correction back', async () => {
  const { lines, user } = await shown(['read', 'create', 'edit', 'archive']);
  const [corrected, fromProduct, added] = lines;
  if (!corrected || !fromProduct || !added) throw new Error('Rows are missing');
  expect(
    within(fromProduct)
      .getByRole('link', { name: /^Correct/ })
      .getAttribute('href'),
  ).toBe('/adequacy-decisions/new?supplied=CH');
  expect(within(added).getByRole('button', { name: /^Archive/ })).toBeTruthy();
  await user.click(within(corrected).getByRole('button', { name: /^Use the supplied row again/ }));
  expect(await screen.findByRole('textbox', { name: 'Reason' })).toBeTruthy();
});

test('the address says which table and which rows are shown', async () => {
  const { sent } = await shown(['read'], '/?table=retention-periods&q=bilag&own=yes');
  expect(sent.map(({ path }) => path)).toContain('/law/retention-periods?q=bilag&own=yes&size=100');
});

test.each(lawTables)('every supplied row of %s is called something in both languages', (kind) => {
  const { supplied: all, valuesOf } = lawTableOf(kind);
  for (const row of all)
    for (const language of ['en', 'nb'] as const) {
      const { title, says, under } = formatLawRow(kind, valuesOf(row), language);
      expect([row.key, title, [under, ...says].join('')]).toEqual([
        row.key,
        expect.stringMatching(/./),
        expect.anything(),
      ]);
    }
});
