import type { Page } from '@playwright/test';
import { type AccessibleNode, accessibilityTree } from '#accessibility-tree.ts';
import { wrote } from '#person.ts';
import { expect, test } from '#test.ts';

const controls = new Set(['textbox', 'combobox', 'radiogroup', 'radio', 'group', 'checkbox']);

/** A control in one line: what it is, what it is called, its value, what holds of it, and what describes it. */
const formatNode = ({ role, name, value, states, description }: AccessibleNode): string =>
  [role, `"${name}"`, value && `= ${value}`, ...states, description && `~ ${description}`].filter(Boolean).join(' ');

async function controlsOf(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  return tree.filter(({ role, name }) => controls.has(role) && name !== '').map(formatNode);
}

/** Opens the part of the form of an activity that is folded at first. */
const openKeeping = (page: Page): Promise<void> => page.getByRole('button', { name: 'Keeping this record' }).click();

const byType = {
  text: [
    'textbox "Name" = Payroll',
    'textbox "Description" = Wages and what belongs to them',
    'textbox "Takes place only if"',
  ],
  texts: [
    'textbox "Processing operations" = Collection Storage ~ One on each line Art. 4(2)',
    'textbox "Kinds of automated analysis" ~ One on each line',
  ],
  number: ['textbox "Approximate number of data subjects" = 1200 ~ Art. 35'],
  date: ['textbox "Start" = 2026-05-03 ~ 3 May 2026', 'textbox "End" ~ yyyy-mm-dd'],
  flag: ['radiogroup "Data erased after the end" ~ Art. 5(1)(e)', 'radio "No" checked', 'radio "Not said" checked'],
  choice: [
    'combobox "Our role" = Joint controller – Art. 26 ~ Art. 4(7) · Art. 26',
    'combobox "Ground" = Not decided ~ Art. 22(2)',
  ],
  choices: [
    'group "Channels used to contact people" ~ Directive 2002/58/EC Art. 13',
    'checkbox "Post" checked',
    'checkbox "Telephone"',
  ],
  code: ['combobox "Standard purpose" = Personnel Management'],
  country: ['combobox "Country" = Norway'],
  countries: ['combobox "Third countries" ~ Chosen: United States, Japan'],
  answer: [
    'radiogroup "Occasional" ~ Confirmed 2 January 2026 by Kari Art. 30(5)',
    'radiogroup "Profiling" ~ Art. 4(4)',
    'radio "Unknown"',
  ],
  ref: [
    'combobox "Controller" = Example AS ~ Art. 30(1)(a)',
    'combobox "Importer" = Nordlys',
    'combobox "Unit"',
    // What is found is heard with the field it is mended at; the reasons stay on demand.
    'combobox "Time limits for erasure" ~ Required by law No time limit for erasure. Choose a retention schedule, or say why a time limit is not possible. Art. 30(1)(f)',
  ],
  refs: ['combobox "Systems"'],
  group: [
    'group "Data protection impact assessment" ~ Whether an impact assessment is required, why, and where it is. Art. 35',
  ],
  rows: [
    'group "Purposes" ~ Why the data are processed, specific enough that a data subject sees what to expect. One purpose and one basis a row. Art. 30(1)(b) · Art. 5(1)(b)',
    'group "Pay the wages of employees at the end of each month"',
  ],
};

test('every type of control tells a screen reader its name, its value and what describes it', async ({
  desk,
  officer,
  product,
}) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS', email: 'post@example.invalid' });
  const nordlys = await wrote(officer, 'recipients', { name: 'Nordlys' });
  const category = await wrote(officer, 'data-categories', { name: 'Bank account' });
  const id = await wrote(officer, 'activities', {
    name: 'Payroll',
    description: 'Wages\nand what belongs to them',
    organisation,
    role: 'joint-controller',
    jointControllers: [nordlys],
    start: '2026-05-03',
    dataSubjectCount: 1200,
    occasional: { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-02' },
    operations: ['Collection', 'Storage'],
    contactChannels: ['post'],
    dataErased: false,
    purposes: [
      {
        id: 'p1',
        text: 'Pay the wages of employees at the end of each month',
        legalBasis: '6-1-b',
        code: 'dpv:PersonnelManagement',
        law: { country: 'NO' },
      },
    ],
    data: [{ id: 'd1', category }],
    transfers: [{ id: 't1', importer: nordlys, countries: ['US', 'JP'] }],
  });
  await desk.goto(`${product.address}/activities/${id}/edit`);
  await expect(desk.getByRole('combobox', { name: 'Controller', exact: true })).toHaveValue('Example AS');
  await desk.waitForLoadState('networkidle');
  await openKeeping(desk);
  for (const more of await desk.getByRole('button', { name: 'More about this' }).all()) await more.click();
  await expect(desk.getByRole('combobox', { name: 'Standard purpose' })).not.toHaveValue('dpv:PersonnelManagement');
  const heard = await controlsOf(desk);
  for (const [type, lines] of Object.entries(byType))
    for (const line of lines) expect.soft(heard, `a field of type ${type}`).toContain(line);
  expect.soft(heard.find((line) => line.startsWith('combobox "Joint controllers" ~ Chosen: Nordlys'))).toBeDefined();
});

test('a period tells its words, and what is wrong is heard at the field it is wrong in', async ({
  desk,
  officer,
  product,
}) => {
  const id = await wrote(officer, 'retention-schedules', { name: 'Wages', period: 'P3Y6M' });
  await desk.goto(`${product.address}/retention-schedules/${id}/edit`);
  await expect(desk.getByRole('textbox', { name: 'years' })).toHaveValue('3');
  const heard = await controlsOf(desk);
  expect(heard).toContain('group "Period" ~ 3 years 6 months P3Y6M Art. 30(1)(f)');
  expect(heard).toContain('textbox "years" = 3');
  expect(heard).toContain('textbox "days"');
  await desk.getByRole('textbox', { name: 'days' }).fill('soon');
  await desk.keyboard.press('ControlOrMeta+s');
  await expect(desk.getByRole('textbox', { name: 'years' })).toHaveAccessibleErrorMessage(/./);
  const wrong = await controlsOf(desk);
  expect(wrong).toContain('textbox "days" = soon invalid');
  expect(wrong.find((line) => line.startsWith('group "Period"'))).not.toContain('3 years 6 months');
});

test('a date and a number that are none are invalid, with the reason in the description and as the error message', async ({
  desk,
  product,
}) => {
  await desk.goto(`${product.address}/activities/new`);
  await openKeeping(desk);
  const date = desk.getByRole('textbox', { name: 'Start', exact: true });
  const count = desk.getByRole('textbox', { name: 'Approximate number of data subjects' });
  await date.fill('31.2.2026');
  await count.fill('many');
  await desk.keyboard.press('ControlOrMeta+s');
  await expect(date).toHaveAccessibleErrorMessage(/date/);
  await expect(count).toHaveAccessibleErrorMessage(/number/);
  const heard = await controlsOf(desk);
  expect(heard.find((line) => line.startsWith('textbox "Start"'))).toMatch(/= 2026-02-31 invalid ~ yyyy-mm-dd .*date/);
  expect(heard.find((line) => line.startsWith('textbox "Approximate'))).toMatch(/= many invalid ~ .*number.* Art\. 35/);
  await date.fill('3.5.2026');
  await count.focus();
  await expect(date).not.toHaveAccessibleErrorMessage(/./);
});
