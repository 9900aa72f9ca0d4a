import { wrote } from '#person.ts';
import { expect, expectAccessible, test } from '#test.ts';

test('what hangs on a sub-processor is found from its page, with the chain that leads there', async ({
  desk,
  officer,
  product,
}) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS' });
  const host = await wrote(officer, 'recipients', { name: 'Host', role: 'processor' });
  const cloud = await wrote(officer, 'recipients', {
    name: 'Cloud',
    role: 'processor',
    storageCountries: ['US'],
    engagedBy: [{ recipient: host }],
  });
  const salary = await wrote(officer, 'data-categories', { name: 'Salary' });
  const staff = await wrote(officer, 'data-subject-categories', { name: 'Employees' });
  const crm = await wrote(officer, 'systems', { name: 'CRM', provider: host });
  const payroll = await wrote(officer, 'activities', {
    name: 'Payroll',
    organisation,
    dataSubjectCount: 1200,
    data: [{ category: salary, dataSubjects: [staff] }],
    disclosures: [{ recipient: host }],
  });
  await wrote(officer, 'activities', { name: 'Sales', organisation, systems: [crm] });

  await desk.goto(`${product.address}/recipients/${cloud}`);
  await desk.getByRole('button', { name: 'More actions' }).click();
  await desk.getByRole('link', { name: 'What is affected if this changes?' }).click();
  await expect(desk).toHaveURL(new RegExp(`/impact\\?of=${cloud}$`));
  await expect(
    desk.getByText(
      'If Cloud changes or falls away, 2 records in 1 organisation are affected: 1 data category and 1 category of data subjects. As far as known, they concern 1,200 people: 1 activity says how many.',
    ),
  ).toBeVisible();
  const table = desk.getByRole('table', { name: 'Affected records' });
  await expect(table.getByRole('cell', { name: 'Sub-processor: Host → Cloud' })).toBeVisible();
  await expect(table.getByRole('cell', { name: 'System used: CRM, provided by Host → Cloud' })).toBeVisible();

  await test.step('the keys of every list work, and the way back keeps what was asked', async () => {
    await desk.keyboard.press('j');
    await expect(table.getByRole('link', { name: 'Payroll' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(desk).toHaveURL(new RegExp(`/activities/${payroll}$`));
    await desk.goBack();
    await expect(table).toBeVisible();
  });

  await test.step('a country is chosen by keyboard', async () => {
    await desk.getByRole('radio', { name: 'A country' }).check();
    await desk.getByRole('combobox', { name: 'Which country' }).fill('united sta');
    await desk.keyboard.press('Enter');
    await expect(desk).toHaveURL(/\/impact\?country=US$/);
    await expect(table.getByRole('cell', { name: 'Sub-processor: Host → Cloud' })).toBeVisible();
    await expectAccessible(desk);
  });

  await test.step('any entry is found by its name', async () => {
    await desk.getByRole('radio', { name: 'An entry of the register' }).check();
    await desk.getByRole('combobox', { name: 'Which one' }).fill('sala');
    await desk.getByRole('option', { name: /Salary/ }).click();
    await expect(desk).toHaveURL(new RegExp(`/impact\\?of=${salary}$`));
    await expect(desk.getByText(/^If Salary changes or falls away, 1 record/)).toBeVisible();
    await desk.getByRole('button', { name: 'Details: Payroll' }).click();
    const dialog = desk.getByRole('dialog', { name: `Payroll · ${payroll}` });
    await expect(dialog.getByRole('link', { name: 'Employees' })).toBeVisible();
    await expectAccessible(desk);
    await desk.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('the palette leads here', async () => {
    await desk.goto(product.address);
    await desk.getByRole('button', { name: /Find records and actions/ }).click();
    await desk.getByRole('combobox', { name: 'Find records and actions' }).fill('what is aff');
    await expect(desk.getByRole('option').first()).toContainText('What is affected');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('heading', { level: 1, name: 'What is affected' })).toBeVisible();
  });

  await test.step('of a day before anything was written nothing is affected', async () => {
    await desk.goto(`${product.address}/impact?country=US&as_of=2020-01-01`);
    await expect(desk.getByRole('heading', { name: 'No record is affected' })).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Download CSV' })).toHaveAttribute('href', /as_of=2020-01-01/);
  });
});
