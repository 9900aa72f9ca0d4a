import type { Locator, Page } from '@playwright/test';
import { type Person, wrote } from '#person.ts';
import { expect, test } from '#test.ts';

const textbox = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const palette = (page: Page): Locator => choice(page, 'Find records and actions');

/** Types a name that is not there into a choice field and takes the offer to create it. */
async function beginCreating(page: Page, field: Locator, name: string): Promise<void> {
  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(name);
  await expect(page.locator('[role=option][data-active=true]')).toContainText(`“${name}”`);
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog').getByRole('textbox').first()).toBeFocused();
}

/** Types the moment the dialog has gone, as somebody does who does not look up. */
async function typesOn(page: Page, words: string): Promise<void> {
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.keyboard.type(words);
}

test('what is typed the moment a dialog has closed stands in the field that has the focus', async ({
  desk,
  officer,
  product,
}) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS' });
  const polar = await wrote(officer, 'recipients', { name: 'Polar' });
  const id = await wrote(officer, 'activities', { name: 'Payroll', organisation, jointControllers: [polar] });
  await desk.goto(`${product.address}/activities/${id}/edit`);
  const joint = choice(desk, 'Joint controllers');

  await test.step('creating in place, called off by Escape', async () => {
    await beginCreating(desk, joint, 'Nord');
    await desk.keyboard.press('Escape');
    await typesOn(desk, 'lys');
    await expect(joint).toHaveValue('Nordlys');
  });

  await test.step('creating in place, called off by its button', async () => {
    await beginCreating(desk, joint, 'Sør');
    await desk.getByRole('button', { name: 'Cancel', exact: true }).click();
    await typesOn(desk, 'lys');
    await expect(joint).toHaveValue('Sørlys');
  });

  await test.step('created', async () => {
    await beginCreating(desk, joint, 'Nordlys');
    await desk.keyboard.press('Enter');
    await typesOn(desk, 'Pol');
    await expect(desk.getByRole('button', { name: 'Remove Nordlys' })).toBeAttached();
    await expect(joint).toHaveValue('Pol');
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
  });

  const description = textbox(desk, 'Description');
  await test.step('the palette, left and used', async () => {
    await description.click();
    await desk.keyboard.press('ControlOrMeta+k');
    await expect(palette(desk)).toBeFocused();
    await desk.keyboard.press('Escape');
    await typesOn(desk, 'Pays ');
    await desk.keyboard.press('ControlOrMeta+k');
    await expect(palette(desk)).toBeFocused();
    await desk.keyboard.type('dark');
    await expect(desk.getByRole('option', { name: 'Dark appearance' })).toHaveAttribute('aria-selected', 'true');
    await desk.keyboard.press('Enter');
    await typesOn(desk, 'wages');
    await expect(description).toHaveValue('Pays wages');
  });

  await test.step('the question before leaving', async () => {
    await expect(desk.getByText('Unsaved changes')).toBeVisible();
    await description.press('ControlOrMeta+k');
    await desk.keyboard.type('Polar');
    await expect(desk.getByRole('option', { name: /^Polar/ })).toHaveAttribute('aria-selected', 'true');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('button', { name: 'Stay here' })).toBeVisible();
    await desk.keyboard.press('Escape');
    await typesOn(desk, ' monthly');
    await expect(description).toHaveValue('Pays wages monthly');
  });
});

test('what asked for a dialog and went with it leaves the focus on the screen, not nowhere', async ({
  desk,
  officer,
  product,
}) => {
  await wrote(officer, 'activities', { name: 'Payroll' });
  await desk.goto(`${product.address}/findings`);
  await desk
    .getByRole('checkbox', { name: /^Select: / })
    .first()
    .click();
  const accept = desk.getByRole('button', { name: 'Accept …' });
  await accept.click();
  await expect(textbox(desk, 'Reason')).toBeFocused();
  await desk.keyboard.press('Escape');
  await desk.locator('dialog').waitFor({ state: 'detached' });
  await expect(accept).toBeFocused();

  await desk.keyboard.press('Enter');
  await desk.keyboard.type('It is planned');
  await desk.keyboard.press('Escape');
  await expect(desk.getByText('Press Escape again to close this and lose what you have typed here.')).toBeVisible();
  await expect(textbox(desk, 'Reason')).toHaveValue('It is planned');
  await desk.getByRole('button', { name: 'A month' }).click();
  await desk.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Undo' })).toBeFocused();

  await desk.goto(`${product.address}/findings?state=accepted`);
  await desk
    .getByRole('checkbox', { name: /^Select: / })
    .first()
    .click();
  await desk.getByRole('button', { name: 'End the acceptance …' }).click();
  await desk.keyboard.type('It is done');
  await desk.getByRole('button', { name: 'End it' }).click();
  await desk.locator('dialog').waitFor({ state: 'detached' });
  await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();
});

const notChosen = 'This is not chosen yet: pick it from the list, or clear it.';
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const stored = async ({ api }: Person, path: string) =>
  (await (await api.get(`/api/v1/${path}`)).json()) as { version: number; values: Record<string, unknown> };

test('what is typed in a choice field and not chosen is not lost on any way out', async ({
  desk,
  officer,
  product,
}) => {
  await wrote(officer, 'organisations', { name: 'Example AS' });
  const id = await wrote(officer, 'activities', { name: 'Payroll' });
  const address = `${product.address}/activities/${id}/edit`;
  await desk.goto(address);
  const controller = choice(desk, 'Controller');
  const summary = desk.getByRole('alert').filter({ hasText: 'Not saved: one field must be mended' });
  await controller.click();
  await desk.keyboard.type('Atlantis');

  for (const way of ['Save', 'Save and close', 'Ctrl S'])
    await test.step(way, async () => {
      if (way === 'Ctrl S') await desk.keyboard.press('ControlOrMeta+s');
      else await button(desk, way).click();
      await expect(summary).toContainText(notChosen);
      await expect(controller).toBeFocused();
      await expect(controller).toHaveValue('Atlantis');
    });

  await test.step('a link, and coming back', async () => {
    await desk.getByRole('link', { name: 'Recipients' }).first().click();
    await expect(button(desk, 'Stay here')).toBeVisible();
    await button(desk, 'Leave').click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Recipients' })).toBeVisible();
    await desk.goto(address);
    await expect(desk.getByText('“Atlantis” (not chosen yet)')).toBeVisible();
    await button(desk, 'Continue with my changes').click();
    await expect(controller).toHaveValue('Atlantis');
  });

  await test.step('offered as new, where it was typed', async () => {
    await controller.click();
    await expect(desk.getByRole('option', { name: /“Atlantis”/ })).toBeVisible();
    await desk.keyboard.press('Tab');
    await button(desk, 'Create organisation named “Atlantis”').click();
    await expect(desk.locator('dialog').getByRole('textbox').first()).toHaveValue('Atlantis');
    await desk.keyboard.press('Escape');
    await typesOn(desk, 's');
    await expect(controller).toHaveValue('Atlantiss');
  });
  expect((await stored(officer, `activities/${id}`)).version).toBe(1);

  await test.step('a whole name is chosen', async () => {
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.type('example as');
    await expect(desk.getByRole('option', { name: /Example AS/ })).toBeVisible();
    await button(desk, 'Save').click();
    await expect(desk.getByText(/^Saved as version 2/).first()).toBeVisible();
    await expect(controller).toHaveValue('Example AS');
    expect((await stored(officer, `activities/${id}`)).values['organisation']).toBe('ORG-0001');
  });
});

test('what is typed in a choice field of a dialog and not chosen is not lost either', async ({
  desk,
  officer,
  product,
}) => {
  const polar = await wrote(officer, 'recipients', { name: 'Polar' });
  const id = await wrote(officer, 'activities', { name: 'Payroll', jointControllers: [polar] });
  await desk.goto(`${product.address}/activities/${id}/edit`);
  await beginCreating(desk, choice(desk, 'Joint controllers'), 'Nordlys');
  const dialog = desk.locator('dialog');
  const country = dialog.getByRole('combobox', { name: 'Country of establishment' });
  await country.click();
  await desk.keyboard.type('Atlantis');
  await button(desk, 'Create').click();
  await expect(country).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByText(notChosen)).toBeVisible();
  await expect(country).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('norway');
  await button(desk, 'Create').click();
  await dialog.waitFor({ state: 'detached' });
  expect((await stored(officer, 'recipients/REC-0002')).values).toMatchObject({ name: 'Nordlys', country: 'NO' });
});
