import type { Page } from '@playwright/test';
import { registers, kinds } from 'domain/core';
import { loadedExample } from '#person.ts';
import { expect, expectAccessible, test } from '#test.ts';

const paths = kinds.filter((kind) => registers[kind].writeAction !== 'correct-law').map((kind) => registers[kind].path);
const around = [
  '/',
  '/findings',
  '/exports',
  '/log',
  '/settings',
  '/settings/sessions',
  '/settings/accounts',
  '/settings/tokens',
  '/settings/law',
  '/settings/law?table=retention-periods',
];

// One list and one derived page stand for all of their kind where only colours or width differ.
const everywhere = [
  ...around,
  '/activities',
  '/activities/PA-0003',
  '/activities/PA-0003/edit',
  '/activities/PA-0003/history',
  '/processor-records/PR-0001',
  '/recipients/REC-0003',
  '/recipients/REC-0003/merge?into=REC-0001',
  '/organisations/ORG-0002',
  '/notices/NOT-0001',
  '/activities?as_of=2020-01-01',
  '/impact?country=US',
];
const inLight = [
  ...paths.map((plural) => `/${plural}`),
  '/activities/PA-0003/where-used',
  '/findings?state=accepted',
  '/findings?by=letter&letter=30(1)(e)',
  ...['processor-records/PR-0001', 'recipients/REC-0003', 'organisations/ORG-0002', 'notices/NOT-0001'].map(
    (path) => `/${path}/edit`,
  ),
  '/retention-schedules/RET-0001',
  '/data-categories/DC-0001',
  '/activities/new',
  '/impact',
];

const shapes = [
  { scheme: 'light', width: 1440, screens: everywhere },
  { scheme: 'dark', width: 1440, screens: everywhere },
  { scheme: 'light', width: 390, screens: everywhere },
  { scheme: 'light', width: 1440, screens: inLight },
] as const;

/** Lists whose rows have columns side by side although there is no room for them. */
const sidewaysLists = (page: Page): Promise<number> =>
  page
    .getByRole('table')
    .evaluateAll(
      (tables) =>
        tables.filter(
          ({ parentElement: box, tagName }) => tagName === 'DIV' && box && box.scrollWidth > box.clientWidth + 1,
        ).length,
    );

for (const { scheme, width, screens } of shapes)
  test.describe(`${scheme}, ${width} wide, ${screens.length} screens`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 900 } });

    test('of the example register are accessible and scroll only downwards', async ({ desk, officer, product }) => {
      await loadedExample(officer);
      for (const path of screens)
        await test.step(path, async () => {
          await desk.goto(`${product.address}${path}`);
          await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
          await desk.waitForLoadState('networkidle');
          const overflow = await desk.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect.soft(overflow, `pixels that stick out to the side of ${path}`).toBeLessThanOrEqual(0);
          if (width === 390) expect.soft(await sidewaysLists(desk), `lists of ${path} that scroll to the side`).toBe(0);
          await expectAccessible(desk);
        });
    });
  });

test('screens for which there is nothing say so, and what to do', async ({ desk, product }) => {
  for (const plural of ['activities', 'recipients', 'agreements', 'comments']) {
    await desk.goto(`${product.address}/${plural}`);
    await expect(desk.getByRole('main').getByRole('paragraph').first()).toBeVisible();
    await expectAccessible(desk);
  }
  for (const lost of ['nowhere/at/all', 'activities/PA-9999', 'activities/REC-0001']) {
    await desk.goto(`${product.address}/${lost}`);
    await expect(desk.getByRole('heading', { level: 1, name: 'Nothing is kept here' })).toBeVisible();
  }
  await expectAccessible(desk);
});
