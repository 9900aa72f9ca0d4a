import type { Page } from '@playwright/test';
import { wrote } from '#person.ts';
import { expect, test } from '#test.ts';

/** What a page asks of the API while something is done, once it is quiet. */
async function requestsOf(desk: Page, act: () => Promise<unknown>): Promise<string[]> {
  const requests: string[] = [];
  const note = (request: { method(): string; url(): string }): void => {
    const [, path] = request.url().split('/api/v1');
    if (path !== undefined) requests.push(`${request.method()} ${path}`);
  };
  desk.on('request', note);
  await act();
  await desk.waitForLoadState('networkidle');
  desk.off('request', note);
  return requests.toSorted();
}

test('a page comes in one answer, and a save is one request', async ({ desk, officer, product }) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS' });
  const purposes = [{ text: 'Pay wages', code: 'dpv:ServiceProvision' }];
  const id = await wrote(officer, 'activities', { name: 'Payroll', organisation, purposes });
  const address = `${product.address}/activities/${id}`;

  const page = await requestsOf(desk, async () => {
    await desk.goto(address);
    await expect(desk.getByText('Service Provision')).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Example AS' }).first()).toBeVisible();
  });
  expect(page).toEqual([`GET /activities/${id}?include=page`, 'GET /counts', 'GET /me']);

  await desk.goto(`${address}/edit`);
  const name = desk.getByLabel('Name', { exact: true });
  await expect(desk.getByRole('link', { name: /^\(a\) Controller, lacking/ })).toBeVisible();
  for (const [button, shown] of [
    ['Save', 'Saved as version 2'],
    ['Save and close', 'Saved as version 3'],
  ] as const) {
    await name.fill(`Payroll ${button}`);
    const saving = await requestsOf(desk, async () => {
      await desk.getByRole('button', { name: button, exact: true }).click();
      await expect(desk.getByText(shown)).toBeAttached();
    });
    // The menu counts anew where one arrives.
    const arriving = button === 'Save' ? [] : ['GET /counts'];
    expect(saving).toEqual([...arriving, `PUT /activities/${id}?include=page`]);
  }
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll Save and close' })).toBeVisible();
});
