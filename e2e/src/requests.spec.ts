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

/** The scripts and words a list brings to a browser that was never here, in bytes as they are sent. */
async function sizeOfList(page: Page, address: string): Promise<number> {
  const finished: Request[] = [];
  const note = (request: Request): void => {
    const isText = request.url().includes('/assets/') && ['script', 'fetch'].includes(request.resourceType());
    if (isText) finished.push(request);
  };
  page.on('requestfinished', note);
  await page.goto(`${address}/activities`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', note);
  const sizes = await Promise.all(finished.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

test('a list brings no more script than it needs, and hardly more in another language', async ({
  browser,
  officer,
  product,
}) => {
  const sizes: Record<string, number> = {};
  for (const locale of ['en-GB', 'nb-NO']) {
    const context = await browser.newContext({ locale });
    await context.addCookies((await officer.api.storageState()).cookies);
    sizes[locale] = await sizeOfList(await context.newPage(), product.address);
    await context.close();
  }
  const { 'en-GB': en = 0, 'nb-NO': nb = 0 } = sizes;
  test.info().annotations.push({ type: 'bytes', description: JSON.stringify(sizes) });
  expect(en).toBeGreaterThan(50_000);
  expect(en).toBeLessThanOrEqual(122_000);
  expect(nb - en).toBeGreaterThan(0);
  expect(nb - en).toBeLessThanOrEqual(10_000);
});
