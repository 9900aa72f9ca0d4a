import { wrote } from '#person.ts';
import { expect, test } from '#test.ts';

test('by keyboard alone: find a record, open it from a list, edit and save it', async ({ desk, officer }) => {
  for (const name of ['Absence', 'Payroll', 'Recruitment']) await wrote(officer, 'activities', { name });

  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+k');
  await expect(desk.getByRole('combobox', { name: 'Find records and actions' })).toBeFocused();
  await desk.keyboard.type('recru');
  await expect(desk.getByRole('option', { name: /Recruitment/ })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Recruitment' })).toBeVisible();

  await desk.keyboard.press('ControlOrMeta+k');
  await expect(desk.getByRole('combobox', { name: 'Find records and actions' })).toBeFocused();
  await desk.keyboard.type('Activities');
  await expect(desk.getByRole('option').first()).toContainText('Activities');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Activities' })).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Payroll' })).toBeVisible();
  await desk.keyboard.press('/');
  await desk.keyboard.type('pay');
  await expect(desk.getByRole('link', { name: 'Absence' })).toHaveCount(0);
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('j');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll' })).toBeVisible();

  await desk.getByRole('link', { name: 'Edit', exact: true }).first().focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('textbox', { name: 'Name', exact: true }).focus();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('Payroll and pensions');
  await desk.keyboard.press('ControlOrMeta+s');
  await expect
    .poll(async () => (await (await officer.api.get('/api/v1/activities/PA-0002')).json()).title)
    .toBe('Payroll and pensions');
});

test('what was typed survives leaving, reloading, a refused save and an ended session', async ({
  desk,
  officer,
  product,
}) => {
  const id = await wrote(officer, 'activities', { name: 'Payroll' });
  await desk.goto(`${product.address}/activities/${id}/edit`);
  const name = desk.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Payroll and pensions');
  await desk.getByRole('link', { name: 'Recipients' }).first().click();
  await desk.getByRole('button', { name: 'Stay here' }).click();
  await expect(name).toHaveValue('Payroll and pensions');

  await desk.context().clearCookies();
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByLabel('Password')).toBeVisible();
  await expect(name).toHaveValue('Payroll and pensions');
});
