import type { Page, Request } from '@playwright/test';
import { wrote } from '#person.ts';
import { expect, test } from '#test.ts';

/** What a page asks of the API. Something that comes late is counted with what is done next, so that nothing goes by unseen. */
function requestsOf(desk: Page) {
  const sent: string[] = [];
  desk.on('request', (request) => {
    const [, path] = request.url().split('/api/v1');
    if (path !== undefined) sent.push(`${request.method()} ${path}`);
  });
  return async (expected: readonly string[], act: () => Promise<unknown>): Promise<void> => {
    await act();
    await expect.poll(() => sent.toSorted()).toEqual(expected.toSorted());
    sent.length = 0;
  };
}

test('a page comes in one answer, and a save is one request', async ({ desk, officer, product }) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS' });
  const purposes = [{ text: 'Pay wages', code: 'dpv:ServiceProvision' }];
  const id = await wrote(officer, 'activities', { name: 'Payroll', organisation, purposes });
  const address = `${product.address}/activities/${id}`;
  await desk.goto('about:blank');
  // However slow the machine is, nothing that was fetched grows old.
  await desk.clock.setFixedTime(new Date());
  const isAsked = requestsOf(desk);

  await isAsked([`GET /activities/${id}?include=page`, 'GET /counts', 'GET /me'], async () => {
    await desk.goto(address);
    await expect(desk.getByText('Service Provision')).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Example AS' }).first()).toBeVisible();
  });
  // By way of the page: the form begins with what it has brought, and asks for what rules read around it.
  await isAsked([`GET /surroundings?ids=${organisation}&of=${id}`, 'GET /law'], async () => {
    await desk.getByRole('link', { name: 'Edit', exact: true }).first().click();
    await expect(desk.getByRole('link', { name: /^\(a\) Controller, lacking/ })).toBeVisible();
  });
  const name = desk.getByLabel('Name', { exact: true });
  await isAsked([`PUT /activities/${id}?include=page`], async () => {
    await name.fill('Payroll and pensions');
    await desk.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(desk.getByText('Saved as version 2')).toBeAttached();
  });
  // The menu counts anew where one arrives.
  await isAsked([`PUT /activities/${id}?include=page`, 'GET /counts'], async () => {
    await name.fill('Payroll, pensions and leave');
    await desk.getByRole('button', { name: 'Save and close' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Payroll, pensions and leave' })).toBeVisible();
  });
  await isAsked(['GET /overview'], async () => {
    await desk.getByRole('link', { name: 'Overview' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });
});

/** The scripts and words a list brings to a browser that was never here: each with its bytes as they are sent. */
async function partsOfList(page: Page, address: string): Promise<Map<string, number>> {
  const finished: Request[] = [];
  const note = (request: Request): void => {
    const isText = request.url().includes('/assets/') && ['script', 'fetch'].includes(request.resourceType());
    if (isText) finished.push(request);
  };
  page.on('requestfinished', note);
  // The page's clock stands still, however slow the machine is: what is fetched for later is not what the list needs.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.goto(`${address}/activities`);
  await page.clock.runFor(1_000);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', note);
  const sizes = finished.map(async (request): Promise<[string, number]> => {
    const { responseBodySize } = await request.sizes();
    return [request.url().replace(/.*\/assets\//, ''), responseBodySize];
  });
  return new Map(await Promise.all(sizes));
}

test('a list brings no more script than it needs, and hardly more in another language', async ({
  browser,
  officer,
  product,
}) => {
  const brought = async (locale: string): Promise<{ readonly size: number; readonly parts: string }> => {
    const context = await browser.newContext({ locale });
    await context.addCookies((await officer.api.storageState()).cookies);
    const parts = await partsOfList(await context.newPage(), product.address);
    await context.close();
    const size = [...parts.values()].reduce((sum, bytes) => sum + bytes, 0);
    return { size, parts: [...parts].map(([file, bytes]) => `${file} ${bytes}`).join(', ') };
  };
  const [en, nb] = [await brought('en-GB'), await brought('nb-NO')];
  expect(en.size).toBeGreaterThan(50_000);
  expect(en.size, en.parts).toBeLessThanOrEqual(122_000);
  expect(nb.size - en.size).toBeGreaterThan(0);
  expect(nb.size - en.size, nb.parts).toBeLessThanOrEqual(10_000);
});
