import type { Locator, Page } from '@playwright/test';
import { type Person, loadedExample, wrote } from '#person.ts';
import type { Product } from '#product.ts';
import { expect, test } from '#test.ts';

const open = async (desk: Page, address: string): Promise<void> => {
  await desk.goto(address);
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await desk.waitForLoadState('networkidle');
};
const boxOf = async (part: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
};
const letter = (desk: Page, which: string): Locator => desk.locator(`[data-letter-of="${which}"]`);

/** An activity whose data go down a chain of four, the last of them abroad. */
async function wroteChain(officer: Person): Promise<string> {
  const organisation = await wrote(officer, 'organisations', {
    name: 'Nordvik kommune',
    email: 'post@nordvik.example',
  });
  let above: object = { organisation };
  const chain: string[] = [];
  for (const [name, country] of [
    ['KMD', 'DK'],
    ['Visma Enterprise', 'NO'],
    ['AWS EMEA', 'LU'],
    ['AWS, Inc.', 'US'],
  ]) {
    const engagedBy = [{ ...above, service: 'Hosting' }];
    const id = await wrote(officer, 'recipients', { name, country, role: 'processor', engagedBy });
    above = { recipient: id };
    chain.push(id);
  }
  const people = await wrote(officer, 'data-subject-categories', { name: 'Employees' });
  const schedule = await wrote(officer, 'retention-schedules', { name: 'As bookkeeping asks', period: 'P5Y' });
  const categories: string[] = [];
  for (const name of ['Pay', 'Tax', 'Time', 'Bank account', 'Absence'])
    categories.push(await wrote(officer, 'data-categories', { name }));
  return wrote(officer, 'activities', {
    name: 'Payroll and salary administration',
    organisation,
    purposes: [{ text: 'Pay wages', legalBasis: '6-1-b', dataSubjects: [people] }],
    data: categories.map((category) => ({ category, dataSubjects: [people], retention: [schedule] })),
    disclosures: [{ recipient: chain[0], role: 'processor' }],
  });
}

const routes = ['/', '/findings', '/exports', '/log', '/recipients?role=processor', '/agreements'];
/** Of the folded part of the menu, which opens around where one is and may scroll then. */
const folded = ['/trackers', '/organisations'];

for (const language of ['en', 'nb', 'en-XA'])
  test.describe(`the menu, 1366 × 768, ${language}`, () => {
    test.use({ viewport: { width: 1366, height: 768 } });

    test('fits with the band of a past day, and shows where one is', async ({ desk, officer, product }) => {
      await loadedExample(officer);
      await desk.addInitScript((chosen) => localStorage.setItem('protokoll.language', chosen), language);
      const day = new Date().toISOString().slice(0, 10);
      const menu = desk.getByRole('navigation').first();
      for (const route of language === 'en' ? [...routes, '/impact', ...folded] : [...routes.slice(0, 2), ...folded])
        await test.step(route, async () => {
          await open(desk, `${product.address}${route}${route.includes('?') ? '&' : '?'}as_of=${day}`);
          const lit = menu.locator('[aria-current="page"]');
          await expect(lit).toHaveCount(1);
          const [link, box] = [await boxOf(lit), await boxOf(menu)];
          expect.soft(link.y, 'above the menu').toBeGreaterThanOrEqual(box.y);
          expect.soft(link.y + link.height, 'below the screen').toBeLessThanOrEqual(768);
          const hidden = await menu.evaluate((node) =>
            Math.max(...[node, ...node.querySelectorAll('*')].map((part) => part.scrollHeight - part.clientHeight)),
          );
          if (!folded.includes(route)) expect.soft(hidden, 'pixels out of sight').toBeLessThanOrEqual(1);
        });
    });
  });

test('an activity begins with (a) after its facts, and a finding is one line', async ({ desk, officer, product }) => {
  await loadedExample(officer);
  for (const [width, most] of [
    [1440, 330],
    [390, 420],
  ] as const) {
    await desk.setViewportSize({ width, height: 900 });
    await open(desk, `${product.address}/activities/PA-0003`);
    const { y } = await boxOf(letter(desk, 'a').getByRole('heading', { level: 2 }));
    expect(y, `${width} wide`).toBeLessThanOrEqual(most);
    if (width === 390) continue;
    expect((await boxOf(letter(desk, 'b'))).width).toBeGreaterThan(1000);
    const lines = letter(desk, 'a').getByRole('list', { name: 'What is found here' }).getByRole('listitem');
    expect(await lines.count()).toBeGreaterThan(0);
    for (const line of await lines.all()) expect((await boxOf(line)).height).toBeLessThanOrEqual(28);
  }
});

test('the flow of the data holds the whole chain, and nothing of it is cut off', async ({ desk, officer, product }) => {
  const id = await wroteChain(officer);
  for (const width of [1440, 1024, 768]) {
    await desk.setViewportSize({ width, height: 900 });
    await open(desk, `${product.address}/activities/${id}`);
    const flow = desk.locator('details', { has: desk.getByText('Data flow', { exact: true }) });
    await flow.locator('summary').click();
    for (const name of ['Employees', 'Pay', 'KMD', 'Visma Enterprise', 'AWS EMEA', 'AWS, Inc.'])
      await expect(flow.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(flow.getByText('United States')).toBeVisible();
    const cut = await flow.evaluate((node) =>
      [...node.querySelectorAll<HTMLElement>('*')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
        .map((part) => part.textContent),
    );
    expect(cut, `cut off at ${width}`).toEqual([]);
  }
});

/** What is said twice of what should be said once. */
async function saidOnce(part: Locator, words: readonly string[]): Promise<void> {
  await expect(part.getByText(words[0] ?? '').first()).toBeVisible();
  const said = (await part.innerText()).replaceAll(/\s+/g, ' ');
  for (const word of words) expect.soft(said.split(word).length - 1, `how often “${word}” is said`).toBe(1);
}

test('a purpose, a category and a time limit are said once', async ({ desk, officer, product }) => {
  const id = await wroteChain(officer);
  await open(desk, `${product.address}/activities/${id}`);
  await saidOnce(desk.getByRole('main'), ['Pay wages']);
  await saidOnce(letter(desk, 'f'), ['As bookkeeping asks']);
  await saidOnce(letter(desk, 'c').getByRole('table'), ['Bank account']);
});

/** The mark of each letter on a page or in a form: what its name says after the letter. */
const marksIn = async (part: Locator): Promise<Record<string, string>> => {
  const marks: Record<string, string> = {};
  for (const name of await part.evaluateAll((nodes) => nodes.map((node) => node.ariaLabel ?? node.textContent))) {
    const found = /^\(([a-g])\).*?(not begun|lacking \d+|complete)/.exec(name);
    if (found?.[1] && found[2]) marks[found[1]] = found[2];
  }
  return marks;
};

test('list, page and form give every letter the same mark', async ({ desk, officer, product }) => {
  await loadedExample(officer);
  for (const id of ['PA-0003', 'PA-0014', 'PA-0036']) {
    await open(desk, `${product.address}/activities/${id}`);
    const strip = desk.getByRole('region', { name: 'The letters of Article 30' });
    await expect(strip.getByRole('button')).toHaveCount(7);
    const onPage = await marksIn(strip.getByRole('button'));
    expect(Object.keys(onPage)).toHaveLength(7);
    for (const [which, mark] of Object.entries(onPage))
      if (mark === 'complete')
        await expect(letter(desk, which).getByText('Not recorded', { exact: true })).toHaveCount(0);

    await open(desk, `${product.address}/activities?q=${id}`);
    const cell = await desk.getByRole('row', { name: new RegExp(id) }).innerText();
    const inList = [...cell.matchAll(/\b([a-g])\s*(lacking \d+|not begun)/g)].map(([, which, mark]) => [which, mark]);
    expect(inList, `${id} in the list`).toEqual(Object.entries(onPage).filter(([, mark]) => mark !== 'complete'));

    await open(desk, `${product.address}/activities/${id}/edit`);
    const outline = desk.getByRole('navigation', { name: 'Parts of this form' });
    await expect(outline.getByRole('link', { name: /^\(a\).*(lacking|complete)/ })).toBeVisible();
    expect(await marksIn(outline.getByRole('link')), `${id} in the form`).toEqual(onPage);
  }
});

test('marks of what lacks stand out from the page, light and dark', async ({ desk, officer, product }) => {
  await loadedExample(officer);
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme });
    await open(desk, `${product.address}/activities/PA-0003`);
    const ratio = await desk
      .locator('[data-state="lacking"][data-count]')
      .first()
      .evaluate((mark) => {
        const luminance = (color: string): number => {
          const context = document.createElement('canvas').getContext('2d');
          if (!context) throw new Error('There is no canvas.');
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [ring, paper] = [
          luminance(getComputedStyle(mark).borderTopColor),
          luminance(getComputedStyle(document.body).backgroundColor),
        ];
        return (Math.max(ring, paper) + 0.05) / (Math.min(ring, paper) + 0.05);
      });
    expect(ratio, colorScheme).toBeGreaterThanOrEqual(3);
  }
});

test('a new activity asks for name, controller and first purpose on the first screen', async ({
  desk,
  officer,
  product,
}) => {
  await wrote(officer, 'organisations', { name: 'Nordvik kommune' });
  await open(desk, `${product.address}/activities/new`);
  await expect(desk.getByRole('combobox', { name: /^Controller/ })).toHaveValue('Nordvik kommune');
  for (const part of [
    desk.getByRole('textbox', { name: 'Name', exact: true }),
    desk.getByRole('combobox', { name: /^Controller/ }),
    desk.getByRole('button', { name: 'Add purpose' }),
  ]) {
    const { y, height } = await boxOf(part);
    expect(y + height).toBeLessThanOrEqual(900);
  }
});

test('lists show what the work needs, and leave out what says the same everywhere', async ({
  desk,
  officer,
  product,
}: {
  desk: Page;
  officer: Person;
  product: Product;
}) => {
  await loadedExample(officer);
  await desk.setViewportSize({ width: 1920, height: 900 });
  for (const [path, columns] of [
    ['activities', ['Letters', 'Findings', 'Sensitive', 'Outside the EEA']],
    ['data-categories', ['Sensitive', 'Used in', 'Erased']],
    ['recipients', ['Role', 'Where', 'Used in']],
  ] as const) {
    await open(desk, `${product.address}/${path}`);
    const heads = await desk.getByRole('columnheader').allInnerTexts();
    for (const column of columns) expect.soft(heads.join(' | '), path).toContain(column);
    expect.soft(heads, path).not.toContain('Status');
  }
});
