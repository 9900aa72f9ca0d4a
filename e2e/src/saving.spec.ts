import type { Locator, Page, Route } from '@playwright/test';
import { type Person, wrote } from '#person.ts';
import { expect, test } from '#test.ts';

const nameField = (desk: Page): Locator => desk.getByRole('textbox', { name: 'Name', exact: true }).first();
const category = (desk: Page): Locator => desk.getByRole('combobox', { name: 'Category of personal data' });

interface Stored {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

async function storedOf({ api }: Person, path: string): Promise<Stored[]> {
  const answer = await api.get(`/api/v1/${path}`);
  return ((await answer.json()) as { items: Stored[] }).items;
}

async function begunActivity(desk: Page, name: string): Promise<void> {
  await desk.getByRole('navigation').getByRole('link', { name: 'Activities', exact: true }).click();
  await desk.getByRole('link', { name: 'New', exact: true }).first().click();
  await nameField(desk).click();
  await desk.keyboard.type(name);
}

async function doubleClicked(desk: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('There is nothing to click.');
  await desk.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
}

/** Holds every request that writes until it is let go. */
async function slow(desk: Page): Promise<{ letGo: () => void; begun: Promise<void> }> {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  await desk.route('**/api/v1/**', async (route: Route) => {
    if (['POST', 'PUT'].includes(route.request().method())) {
      begun.resolve();
      await gate.promise;
    }
    await route.continue();
  });
  return { letGo: gate.resolve, begun: begun.promise };
}

/** Lets the next request that writes through to the server, and its answer get lost. */
async function losingOneAnswer(desk: Page): Promise<void> {
  let isLost = false;
  await desk.route('**/api/v1/**', async (route: Route) => {
    if (isLost || !['POST', 'PUT'].includes(route.request().method())) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
}

test('two saves and words typed while the first is on its way make one entry, in the form one is still typing in', async ({
  desk,
  officer,
}) => {
  await begunActivity(desk, 'Pay');
  const { letGo, begun } = await slow(desk);
  await desk.keyboard.press('Control+s');
  await desk.keyboard.press('Control+s');
  await begun;
  await desk.keyboard.type('roll');
  letGo();
  await expect(desk).toHaveURL(/activities\/PA-0001\/edit/);
  await desk.keyboard.type(' 2026');
  await expect(nameField(desk)).toBeFocused();
  await expect(nameField(desk)).toHaveValue('Payroll 2026');
  await desk.keyboard.press('Control+s');
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll 2026' })).toBeVisible();
  expect(await storedOf(officer, 'activities')).toMatchObject([{ id: 'PA-0001', title: 'Payroll 2026' }]);
  await desk.getByRole('link', { name: 'Cancel' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll 2026' })).toBeVisible();
});

test('a double click saves once, and the way back does not lead to the form again', async ({ desk, officer }) => {
  await begunActivity(desk, 'Payroll');
  await doubleClicked(desk, desk.getByRole('button', { name: 'Save and close' }));
  await expect(desk).toHaveURL(/activities\/PA-0001$/);
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll' })).toBeVisible();
  expect(await storedOf(officer, 'activities')).toHaveLength(1);
  await desk.goBack();
  await expect(desk.getByRole('heading', { level: 1, name: 'Activities' })).toBeVisible();

  await desk.goForward();
  await desk.getByRole('link', { name: 'Edit', exact: true }).first().click();
  await nameField(desk).click();
  await desk.keyboard.press('End');
  await desk.keyboard.type(' 2026');
  await doubleClicked(desk, desk.getByRole('button', { name: 'Save and close' }));
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll 2026' })).toBeVisible();
  await desk.goBack();
  await expect(desk.getByRole('heading', { level: 1, name: 'Activities' })).toBeVisible();
  expect(await storedOf(officer, 'activities')).toHaveLength(1);
});

test('what is typed while the form is being saved and closed keeps it open', async ({ desk, officer }) => {
  await begunActivity(desk, 'Pay');
  const { letGo, begun } = await slow(desk);
  await desk.getByRole('button', { name: 'Save and close' }).click();
  await begun;
  await nameField(desk).click();
  await desk.keyboard.press('End');
  await desk.keyboard.type('roll');
  letGo();
  await expect(desk).toHaveURL(/activities\/PA-0001\/edit/);
  await expect(nameField(desk)).toHaveValue('Payroll');
  await desk.getByRole('button', { name: 'Save and close' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll' })).toBeVisible();
  expect(await storedOf(officer, 'activities')).toMatchObject([{ title: 'Payroll' }]);
});

test('a save whose answer is lost is known again, at once and after the page was loaded anew', async ({
  desk,
  officer,
}) => {
  await begunActivity(desk, 'Payroll');
  await losingOneAnswer(desk);
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('No answer from the server')).toBeVisible();
  await desk.keyboard.type(' and pensions');
  await desk.keyboard.press('Control+s');
  await expect(desk).toHaveURL(/activities\/PA-0001\/edit/);
  await desk.getByRole('link', { name: 'Cancel' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll and pensions' })).toBeVisible();

  await begunActivity(desk, 'Recruiting');
  await losingOneAnswer(desk);
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('No answer from the server')).toBeVisible();
  await desk.reload();
  await desk.getByRole('button', { name: 'Continue with my changes' }).click();
  await desk.keyboard.press('Control+s');
  await expect(desk).toHaveURL(/activities\/PA-0002\/edit/);
  expect((await storedOf(officer, 'activities')).map(({ title }) => title).toSorted()).toEqual([
    'Payroll and pensions',
    'Recruiting',
  ]);
});

test('what is created in place is created once, with what was typed meanwhile', async ({ desk, officer }) => {
  await begunActivity(desk, 'Payroll');
  await desk.getByRole('button', { name: 'Add data category' }).click();
  await category(desk).click();
  await desk.keyboard.type('Bank');
  await desk.getByRole('option', { name: /Create/ }).click();
  const dialog = desk.getByRole('dialog');
  const { letGo, begun } = await slow(desk);
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).click();
  await desk.keyboard.press('End');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Enter');
  await begun;
  await desk.keyboard.type(' account');
  letGo();
  await expect(dialog).toBeHidden();
  await expect(desk.getByRole('link', { name: 'Bank account' })).toBeVisible();
  expect(await storedOf(officer, 'data-categories')).toMatchObject([{ title: 'Bank account' }]);
});

test('other things are made once by a double click too', async ({ desk, officer, product }) => {
  await wrote(officer, 'activities', { name: 'Payroll' });
  await desk.goto(`${product.address}/settings/tokens`);
  await desk.getByRole('button', { name: 'New token' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox').first().click();
  await desk.keyboard.type('Backup');
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('ArrowDown');
  await losingOneAnswer(desk);
  await doubleClicked(desk, dialog.getByRole('button', { name: 'Make the token' }));
  await expect(desk.getByRole('row', { name: /Backup/ })).toBeVisible();
  const tokens = (await (await officer.api.get('/api/v1/tokens')).json()) as { items: object[] };
  expect(tokens.items).toHaveLength(1);
});

/** Goes back while a new entry is on its way; the answer comes when it is let go. */
async function goBackDuringFirstSave(desk: Page, name: string): Promise<() => void> {
  await begunActivity(desk, name);
  const { letGo, begun } = await slow(desk);
  await desk.keyboard.press('ControlOrMeta+s');
  await begun;
  await desk.goBack();
  return letGo;
}

test('who goes back while a new entry is being saved goes where they say, whatever is answered meanwhile', async ({
  desk,
  officer,
}) => {
  const leaving = desk.getByRole('dialog', { name: 'Leave without saving?' });
  const list = desk.getByRole('heading', { level: 1, name: 'Activities' });

  await test.step('they stay: the form has the address of what was made', async () => {
    const letGo = await goBackDuringFirstSave(desk, 'Payroll');
    await expect(leaving).toBeVisible();
    letGo();
    await expect(desk.getByText('Saved as version 1')).toBeAttached();
    await leaving.getByRole('button', { name: 'Stay here' }).click();
    await expect(desk).toHaveURL(/activities\/PA-0001\/edit$/);
    await expect(nameField(desk)).toHaveValue('Payroll');
    await desk.goBack();
    await expect(list).toBeVisible();
  });

  await test.step('they leave, once it is answered', async () => {
    const letGo = await goBackDuringFirstSave(desk, 'Pensions');
    await expect(leaving).toBeVisible();
    letGo();
    await expect.poll(() => storedOf(officer, 'activities')).toHaveLength(2);
    await leaving.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(list).toBeVisible();
    await expect(desk).toHaveURL(/activities$/);
  });

  await test.step('they leave before it is answered', async () => {
    await begunActivity(desk, 'Leave');
    const { letGo, begun } = await slow(desk);
    await desk.keyboard.press('ControlOrMeta+s');
    await begun;
    await desk.goBack();
    await leaving.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(list).toBeVisible();
    letGo();
    await expect.poll(() => storedOf(officer, 'activities')).toHaveLength(3);
    await expect(desk.getByText('Saved as version 1')).toBeAttached();
    await expect(desk).toHaveURL(/activities$/);
  });
});
