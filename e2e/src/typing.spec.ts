import type { Locator, Page } from '@playwright/test';
import { wrote } from '#person.ts';
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
