import type { Locator, Page } from '@playwright/test';
import { accessibleNode } from '#accessibility-tree.ts';
import { type Person, wrote } from '#person.ts';
import type { Product } from '#product.ts';
import { expect, expectAccessible, test } from '#test.ts';

const stored = async ({ api }: Person, path: string): Promise<Record<string, unknown>> =>
  ((await (await api.get(`/api/v1/${path}`)).json()) as { values: Record<string, unknown> }).values;

/** The editor of an activity of Example AS, with Nordlys and Polar as joint controllers. */
async function openEditor(desk: Page, officer: Person, product: Product): Promise<string> {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS' });
  await wrote(officer, 'organisations', { name: 'Another AS' });
  const jointControllers = [
    await wrote(officer, 'recipients', { name: 'Nordlys' }),
    await wrote(officer, 'recipients', { name: 'Polar' }),
  ];
  await wrote(officer, 'recipients', { name: 'Sørlys' });
  const id = await wrote(officer, 'activities', { name: 'Payroll', organisation, jointControllers });
  await desk.goto(`${product.address}/activities/${id}/edit`);
  await expect(controller(desk)).toHaveValue('Example AS');
  return id;
}

const controller = (page: Page): Locator => page.getByRole('combobox', { name: 'Controller', exact: true });
const joint = (page: Page): Locator => page.getByRole('combobox', { name: 'Joint controllers', exact: true });
const listed = (page: Page): Locator => page.getByRole('option', { name: /Another AS/ });

/** The accessible name of what has the focus. */
const focused = async (page: Page): Promise<string> => (await accessibleNode(page.locator(':focus'))).name;

async function saved(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText(/^Saved as version/).first()).toBeVisible();
}

test('a chosen value is what a screen reader hears, and only choosing another one or emptying the field changes it', async ({
  desk,
  officer,
  product,
}) => {
  const id = await openEditor(desk, officer, product);
  const field = controller(desk);
  const { role, value, states } = await accessibleNode(field);
  expect({ role, value, states }).toEqual({ role: 'combobox', value: 'Example AS', states: [] });

  await test.step('click and Enter', async () => {
    await field.click();
    await expect(listed(desk)).toBeVisible();
    await expect(desk.locator('[role=option][aria-selected=true]')).toHaveText(/Example AS/);
    await desk.keyboard.press('Enter');
    await expect(listed(desk)).toBeHidden();
    await expect(field).toHaveValue('Example AS');
  });

  await test.step('Tab from the open list', async () => {
    await desk.keyboard.press('ArrowDown');
    await expect(listed(desk)).toBeVisible();
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('Tab');
    await expect(listed(desk)).toBeHidden();
    await expect(field).toHaveValue('Example AS');
    expect(await focused(desk)).toBe('Our role');
  });

  await test.step('Backspace after arriving with Tab, and leaving', async () => {
    await desk.getByRole('link', { name: 'Open Example AS' }).focus();
    await desk.keyboard.press('Tab');
    await expect(field).toBeFocused();
    await desk.keyboard.press('Backspace');
    await expect(field).toHaveValue('Example A');
    await desk.keyboard.press('Tab');
    await expect(field).toHaveValue('Example AS');
    expect((await accessibleNode(field)).description).toContain('“Example A” was not chosen. It is still Example AS.');
  });

  await test.step('another one begun, and Escape', async () => {
    await field.focus();
    await desk.keyboard.type('ano');
    await expect(field).toHaveValue('ano');
    await expect(listed(desk)).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(field).toHaveValue('Example AS');
    await expect(listed(desk)).toBeHidden();
  });

  await expect(desk.getByText('Unsaved changes')).toBeHidden();

  await test.step('another one chosen', async () => {
    await desk.keyboard.type('ano');
    await expect(listed(desk)).toBeVisible();
    await desk.keyboard.press('Enter');
    await expect(field).toHaveValue('Another AS');
    await saved(desk);
    expect((await stored(officer, `activities/${id}`))['organisation']).toBe('ORG-0002');
  });

  await test.step('everything selected and deleted', async () => {
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.press('Delete');
    expect((await accessibleNode(field)).description).toContain('Another AS is removed. Escape brings it back.');
    await desk.keyboard.press('Escape');
    await expect(field).toHaveValue('Another AS');
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.press('Delete');
    await desk.keyboard.press('Tab');
    await expect(field).toHaveValue('');
    await saved(desk);
    expect((await stored(officer, `activities/${id}`))['organisation']).toBeUndefined();
  });
});

test('several values are reached, heard and removed by keyboard', async ({ desk, officer, product }) => {
  const id = await openEditor(desk, officer, product);
  const field = joint(desk);
  expect((await accessibleNode(field)).description).toContain('Chosen: Nordlys, Polar');

  await field.focus();
  await desk.keyboard.press('Backspace');
  expect(await focused(desk)).toBe('Remove Polar');
  await desk.keyboard.press('ArrowLeft');
  expect(await focused(desk)).toBe('Polar');
  await desk.keyboard.press('ArrowLeft');
  expect(await focused(desk)).toBe('Remove Nordlys');
  await desk.keyboard.press('Delete');
  expect(await focused(desk)).toBe('Remove Polar');
  await expect(desk.getByRole('status').filter({ hasText: 'Nordlys removed' })).toBeAttached();
  await desk.keyboard.press('ArrowRight');
  await expect(field).toBeFocused();

  await desk.keyboard.type('sør');
  await expect(desk.getByRole('option', { name: /Sørlys/ })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('status').filter({ hasText: 'Sørlys chosen' })).toBeAttached();
  await expect(field).toBeFocused();
  expect((await accessibleNode(field)).description).toContain('Chosen: Polar, Sørlys');
  await desk.keyboard.press('Shift+Tab');
  expect(await focused(desk)).toBe('Remove Polar');
  await saved(desk);
  expect((await stored(officer, `activities/${id}`))['jointControllers']).toEqual(['REC-0002', 'REC-0003']);
});

test('creating in place keeps what was typed when it is called off, and gives the focus back', async ({
  desk,
  officer,
  product,
}) => {
  await openEditor(desk, officer, product);
  const field = controller(desk);
  await field.focus();
  await desk.keyboard.type('Third AS');
  const create = desk.getByRole('option', { name: 'Create organisation named “Third AS”' });
  await expect(create).toHaveAttribute('data-active', 'true');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Third AS');

  await desk.keyboard.press('ArrowDown');
  await expect(create).toBeVisible();
  await desk.keyboard.press('End');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Third AS');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Third AS');
  await expect(desk.getByText('Unsaved changes')).toBeVisible();
});

test('a search that takes its time, finds nothing, finds too much or fails says so', async ({
  desk,
  officer,
  product,
}) => {
  for (let number = 1; number <= 21; number += 1) await wrote(officer, 'units', { name: `Unit ${number}` });
  const id = await wrote(officer, 'activities', { name: 'Payroll' });
  await desk.goto(`${product.address}/activities/${id}/edit`);
  await desk.getByRole('button', { name: 'Keeping this record' }).click();
  const field = desk.getByRole('combobox', { name: 'Unit', exact: true });
  const announcement = (text: string | RegExp) => desk.getByRole('status').filter({ hasText: text });
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => (answer = resolve));
  await desk.route(/\/units\?/, async (route) => {
    await waiting;
    await route.continue();
  });
  await field.click();
  await expect(announcement('Searching …')).toBeAttached();
  answer();
  await expect(announcement('The first 20 of 21 matches: type to narrow them down')).toBeAttached();
  await expectAccessible(desk);
  await desk.keyboard.type('atlantis');
  await expect(announcement('Nothing found')).toBeAttached();
  await desk.unroute(/\/units\?/);
  await desk.route(/\/units\?/, (route) =>
    route.fulfill({ status: 400, json: { type: '/problems/invalid', title: 'No', status: 400 } }),
  );
  await desk.keyboard.type('!');
  await expect(announcement('The search got no answer. It is tried again; what you have typed stays.')).toBeAttached();
  await desk.keyboard.press('Tab');
  await expect(announcement('This is not chosen yet')).toBeAttached();
  await expect(field).toHaveValue('atlantis!');
  await expectAccessible(desk);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 720 }, hasTouch: true });

  test('a name that is long wraps, the list fits and a tap chooses', async ({ desk, officer, product }) => {
    const long = 'The Norwegian Directorate for Exceptionally Long Names of Public Bodies and Undertakings';
    const organisation = await wrote(officer, 'organisations', { name: long });
    await wrote(officer, 'organisations', { name: 'Another AS' });
    const id = await wrote(officer, 'activities', { name: 'Payroll', organisation });
    await desk.goto(`${product.address}/activities/${id}/edit`);
    const field = controller(desk);
    await expect(field).toHaveValue(long);
    const overflow = () =>
      desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const whole = desk.getByText(long, { exact: true });
    const cut = await whole.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(cut, 'pixels of the name that are cut off').toBeLessThanOrEqual(0);
    await field.tap();
    await expect(listed(desk)).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await expect(listed(desk)).toBeInViewport();
    await listed(desk).tap();
    await expect(field).toHaveValue('Another AS');
    await expect(listed(desk)).toBeHidden();
    await expectAccessible(desk);
  });
});
