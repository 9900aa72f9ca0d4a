import { expect, expectAccessible, test } from '#test.ts';
import { password } from '#person.ts';

test('the first hour: from the printed link to a first activity, creating what it needs in place', async ({
  page,
  product,
}) => {
  await page.goto(product.setUpLink);
  await expectAccessible(page);
  await page.getByLabel('Full name').fill('Kari Nordmann');
  await page.getByLabel('User name').fill('kari');
  await page.getByLabel('E-mail').fill('kari@example.invalid');
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Your organisation').fill('Eksempel AS');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Activities', exact: true }).click();
  await page.getByRole('link', { name: 'New', exact: true }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('Lønn');
  const controller = page.getByRole('combobox', { name: 'Controller', exact: true });
  await expect(controller).toHaveValue('Eksempel AS'); // the only one there is

  await page.getByRole('button', { name: 'Add purpose' }).click();
  await page.getByRole('textbox', { name: 'Purpose', exact: true }).fill('Pay wages and report them');
  await page
    .getByRole('combobox', { name: 'Legal basis' })
    .first()
    .selectOption({ label: 'Legal obligation – Art. 6(1)(c)' });

  await page.getByRole('button', { name: 'Add data category' }).click();
  const category = page.getByRole('combobox', { name: 'Category of personal data' });
  await category.fill('Bank account');
  await page.getByRole('option', { name: /Create/ }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Bank account' })).toBeVisible();
  // The menu counts what was made on the way.
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Data categories' }),
  ).toContainText('1');

  await page.getByRole('button', { name: 'Save and close' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lønn' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Pay wages and report them' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bank account' }).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('kari').first()).toBeVisible();
});
