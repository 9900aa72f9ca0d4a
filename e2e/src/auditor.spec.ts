import { readFile } from 'node:fs/promises';
import { anotherPerson, wrote } from '#person.ts';
import { expect, expectAccessible, pageOf, test } from '#test.ts';

test('an auditor signs in, reads the register as of a date and downloads it as CSV, and can change nothing', async ({
  browser,
  officer,
  product,
}) => {
  const id = await wrote(officer, 'activities', { name: 'Lønn og pensjon', purposes: [{ text: 'Pay wages' }] });
  const auditor = await anotherPerson(product, officer, 'revisor', ['auditor']);
  const page = await pageOf(product, auditor, await browser.newContext({ locale: 'en-GB', acceptDownloads: true }));

  await page.goto(`${product.address}/activities`);
  await expect(page.getByRole('link', { name: 'Lønn og pensjon' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
  await page.goto(`${product.address}/activities/${id}`);
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More actions' })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`${product.address}/activities?as_of=2020-01-01`);
  await expect(page.getByText('1 January 2020').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lønn og pensjon' })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`${product.address}/exports`);
  const coming = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /Download|CSV/ })
    .first()
    .click();
  const bytes = await readFile(await (await coming).path());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [header = '', row = ''] = bytes.toString('utf8').split('\r\n');
  expect(header).toContain('[30(1)(b)]');
  expect(row).toContain('Lønn og pensjon');

  const refused = await auditor.api.post('/api/v1/activities', { data: { values: { name: 'Not mine' } } });
  expect(refused.status()).toBe(403);
  type Logged = { items: { kind: string; id: string; action: string; actor: string; role: string }[] };
  const { items } = (await (await officer.api.get('/api/v1/log')).json()) as Logged;
  const exported = items.filter(
    ({ kind, actor, role }) => kind === 'export' && actor === 'revisor' && role === 'auditor',
  );
  expect(exported.map((line) => `${line.id} ${line.action}`)).toEqual(['EXP-0001 completed', 'EXP-0001 exported']);
  await page.context().close();
});
