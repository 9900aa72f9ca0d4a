import { anotherPerson, wrote } from '#person.ts';
import { expect, expectAccessible, pageOf, test } from '#test.ts';

test('two people change one record: what does not clash is merged, what clashes is decided, nothing is lost', async ({
  browser,
  desk,
  officer,
  product,
}) => {
  const id = await wrote(officer, 'activities', {
    name: 'Payroll',
    description: 'We pay wages.',
    contingency: 'Never',
  });
  const ola = await anotherPerson(product, officer, 'ola', ['editor']);
  const other = await pageOf(product, ola, await browser.newContext({ locale: 'en-GB' }));

  await desk.goto(`${product.address}/activities/${id}/edit`);
  await other.goto(`${product.address}/activities/${id}/edit`);
  await other.getByRole('textbox', { name: 'Name', exact: true }).fill('Payroll and pensions');
  await other.getByRole('textbox', { name: 'Description', exact: true }).fill('We pay wages and pensions.');
  await other.getByRole('button', { name: 'Save and close' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Payroll and pensions' })).toBeVisible();

  await desk.getByRole('textbox', { name: 'Description', exact: true }).fill('We pay wages every month.');
  await desk.getByRole('button', { name: 'Keeping this record' }).click();
  await desk.getByRole('textbox', { name: 'Takes place only if' }).fill('There are employees');
  await desk.getByRole('button', { name: 'Save and close' }).click();
  await expect(desk.getByRole('heading', { name: 'Somebody else has saved this entry meanwhile' })).toBeVisible();
  await expect(desk.getByText('Payroll and pensions').first()).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('radio', { name: /Yours/ }).check();
  await desk.getByRole('button', { name: 'Save the merged version' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll and pensions' })).toBeVisible();

  const stored = (await (await officer.api.get(`/api/v1/activities/${id}`)).json()) as {
    version: number;
    values: object;
  };
  expect(stored.version).toBe(3);
  expect(stored.values).toEqual({
    name: 'Payroll and pensions',
    description: 'We pay wages every month.',
    contingency: 'There are employees',
  });
  await other.context().close();
});
