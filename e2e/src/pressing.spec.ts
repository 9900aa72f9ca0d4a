import type { Locator, Page } from '@playwright/test';
import { wrote } from '#person.ts';
import { expect, test } from '#test.ts';

const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return box;
}
const top = async (part: Locator): Promise<number> => (await boxOf(part)).y;
/** Presses something with the mouse, and answers how far it has moved before it is let go. */
async function pressed(page: Page, part: Locator): Promise<number> {
  const { x, y, width, height } = await boxOf(part);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const moved = (await top(part)) - y;
  await page.mouse.up();
  return moved;
}

for (const [width, height] of [
  [1440, 900],
  [390, 720],
] as const)
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height } });

    test('what is said of a field that is left moves nothing that is being pressed', async ({
      desk,
      officer,
      product,
    }) => {
      await wrote(officer, 'organisations', { name: 'Example AS' });
      const polar = await wrote(officer, 'recipients', { name: 'Polar' });
      const id = await wrote(officer, 'activities', { name: 'Payroll', jointControllers: [polar] });
      await desk.goto(`${product.address}/activities/${id}/edit`);

      const controller = choice(desk, 'Controller');
      const refusal = desk.getByRole('alert').filter({ hasText: 'Not saved' });
      await test.step('Save, which says what is wrong and stays where it is', async () => {
        await controller.click();
        await desk.keyboard.type('Atlantis');
        await expect(desk.getByRole('option', { name: /“Atlantis”/ })).toBeVisible();
        const save = button(desk, 'Save');
        const before = await top(save);
        expect(await pressed(desk, save)).toBe(0);
        await expect(refusal).toBeVisible();
        expect(await top(save)).toBe(before);
        await controller.press('Escape');
        await expect(refusal).toBeHidden();
        expect(await top(save)).toBe(before);
      });

      await test.step('Create in a dialog', async () => {
        await choice(desk, 'Joint controllers').click();
        await desk.keyboard.type('Nordlys');
        await expect(desk.locator('[role=option][data-active=true]')).toContainText('“Nordlys”');
        await desk.keyboard.press('Enter');
        await desk.locator('dialog').getByRole('combobox', { name: 'Country of establishment' }).click();
        await desk.keyboard.type('Atlantis');
        const create = button(desk, 'Create');
        const before = await top(create);
        expect(await pressed(desk, create)).toBe(0);
        await expect(desk.locator('dialog [aria-invalid=true]')).toBeFocused();
        expect(await top(create)).toBeCloseTo(before, 0);
      });

      await test.step('a button below a field with which nothing is wrong any more', async () => {
        await desk.keyboard.press('Escape');
        await desk.keyboard.press('Escape');
        await expect(desk.locator('dialog').getByText(/Press Escape again/)).toBeVisible();
        await desk.keyboard.press('Escape');
        await desk.locator('dialog').waitFor({ state: 'detached' });
        await desk.keyboard.press('Escape');
        await controller.click();
        await desk.keyboard.type('Atlantis');
        await desk.keyboard.press('ControlOrMeta+s');
        await expect(refusal).toBeVisible();
        await desk.keyboard.press('ControlOrMeta+a');
        await desk.keyboard.type('Example AS');
        await expect(desk.getByRole('option', { name: /Example AS ORG-/ })).toBeVisible();
        await controller.evaluate((part) => part.scrollIntoView({ block: 'start' }));
        expect(await pressed(desk, button(desk, 'Remove Polar'))).toBe(0);
        await expect(button(desk, 'Remove Polar')).toHaveCount(0);
        await expect(controller).toHaveValue('Example AS');
      });
    });

    test('the bar of a short form keeps its place when a save fails', async ({ desk, officer, product }) => {
      expect(officer.name).toBe('kari');
      await desk.goto(`${product.address}/units/new`);
      await desk.getByRole('textbox', { name: 'Name', exact: true }).click();
      await desk.keyboard.type('Unit');
      const save = button(desk, 'Save');
      const before = await top(save);
      expect(before).toBeGreaterThan(height - 80);
      await desk.route(/\/api\/v1\/units/, (route) =>
        route.request().method() === 'POST' ? route.abort() : route.fallback(),
      );
      expect(await pressed(desk, save)).toBe(0);
      await expect(desk.getByRole('alert').filter({ hasText: 'No answer from the server' })).toBeVisible();
      expect(await top(save)).toBe(before);
    });
  });

test('a refused sign-in leaves its button where it is', async ({ product, officer, page }) => {
  expect(officer.name).toBe('kari');
  await page.goto(product.address);
  await page.getByLabel('User name or e-mail address').click();
  await page.keyboard.type('kari');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  const signIn = button(page, 'Sign in');
  const before = await top(signIn);
  expect(await pressed(page, signIn)).toBe(0);
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await top(signIn)).toBe(before);
});
