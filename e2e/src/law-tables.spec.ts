import { anotherPerson } from '#person.ts';
import { expect, expectAccessible, pageOf, test } from '#test.ts';

test('an administrator corrects the law, and takes the correction back', async ({
  desk,
  product,
  officer,
  browser,
}) => {
  await desk.goto(`${product.address}/settings`);
  await desk.getByRole('link', { name: 'Law tables' }).click();
  await desk.getByRole('searchbox', { name: 'Search the table' }).fill('Latombe');
  const row = desk.getByRole('row', { name: /United States/ });
  await expect(desk.getByText(/^1 row /)).toBeVisible();
  await row.getByRole('link', { name: /^Correct.*United States/ }).click();

  await expect(desk.getByRole('heading', { level: 1 })).toContainText('adequacy decision');
  await expect(desk.getByRole('textbox', { name: 'Decision', exact: true })).toHaveValue('(EU) 2023/1795');
  await desk.getByRole('textbox', { name: 'Decision', exact: true }).fill('(EU) 2023/1795, annulled');
  await desk.getByRole('button', { name: /^Save/ }).first().click();
  await expect(desk.getByText('ADQ-0001').first()).toBeVisible();

  await desk.goto(`${product.address}/settings/law?own=yes`);
  await expect(row).toContainText('Corrected here');
  await expect(row).toContainText('annulled');
  await expectAccessible(desk);

  const auditor = await anotherPerson(product, officer, 'anne', ['auditor']);
  const context = await browser.newContext();
  const reading = await pageOf(product, auditor, context);
  await reading.goto(`${product.address}/settings/law?own=yes`);
  await expect(reading.getByRole('row', { name: /United States/ })).toContainText('Corrected here');
  await expect(reading.getByRole('link', { name: /^Edit/ })).toHaveCount(0);
  await context.close();
  await auditor.api.dispose();

  await row.getByRole('button', { name: /^Use the supplied row again/ }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The appeal failed');
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await expect(desk.getByText('No row fits.')).toBeVisible();
  await desk.goto(`${product.address}/settings/law?q=latombe`);
  await expect(row).toContainText('Supplied');
});
