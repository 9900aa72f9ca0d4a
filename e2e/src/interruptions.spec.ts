import type { Page } from '@playwright/test';
import { wrote } from '#person.ts';
import { expect, expectAccessible, test } from '#test.ts';

const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true }).first();
const newActivity = '/activities/new';

async function typed(page: Page, words: string): Promise<void> {
  await name(page).click();
  await page.keyboard.type(words);
}

const keptDrafts = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')));

/** No request gets through to the server until it is back. */
async function serverGone(page: Page): Promise<() => Promise<void>> {
  await page.route('**/*', (route) => route.abort('connectionrefused'));
  return () => page.unroute('**/*');
}

test('a server that is away is named where one searches and saves, and nothing typed is lost', async ({
  desk,
  officer,
  product,
}) => {
  await desk.goto(product.address + newActivity);
  await typed(desk, 'Payroll');
  const back = await serverGone(desk);
  await desk.getByRole('combobox', { name: 'Controller', exact: true }).click();
  await desk.keyboard.type('Ex');
  await expect(
    desk.getByText('The search got no answer. It is tried again; what you have typed stays.').first(),
  ).toBeAttached();
  await desk.keyboard.press('Escape');
  await desk.getByRole('combobox', { name: 'Controller', exact: true }).press('Control+a');
  await desk.keyboard.press('Delete');
  await name(desk).click();
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('No answer from the server')).toBeVisible();
  await expect(desk.getByText('The server does not answer.', { exact: true })).toBeVisible();
  await expectAccessible(desk);
  await back();
  await desk.keyboard.press('Control+s');
  await expect(desk).toHaveURL(/activities\/PA-0001\/edit/);
  const { items } = (await (await officer.api.get('/api/v1/activities')).json()) as { items: object[] };
  expect(items).toMatchObject([{ title: 'Payroll' }]);
});

test('what reading the form needs and cannot be fetched is said, and fetched again at the next save', async ({
  desk,
  product,
}) => {
  // The schemas come in a script of their own, after the form.
  await desk.route('**/assets/schema-*', (route) => route.abort('connectionrefused'));
  await desk.goto(product.address + newActivity);
  await typed(desk, 'Payroll');
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('A part of this page could not be loaded')).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Load the page anew' }).click();
  await desk.unroute('**/assets/schema-*');
  await desk.getByRole('button', { name: 'Continue with my changes' }).click();
  await expect(name(desk)).toHaveValue('Payroll');
  await desk.keyboard.press('Control+s');
  await expect(desk).toHaveURL(/activities\/PA-0001\/edit/);
});

test('a part of a screen that cannot be fetched says so in its place, and can be asked for again', async ({
  desk,
  officer,
  product,
}) => {
  const id = await wrote(officer, 'systems', { name: 'Payroll system' });
  await desk.route('**/assets/archive-dialog-*', (route) => route.abort('connectionrefused'));
  await desk.goto(`${product.address}/systems/${id}`);
  await desk.getByRole('button', { name: 'More actions' }).click();
  await desk.getByRole('button', { name: 'Archive' }).click();
  await expect(desk.getByText('A part of this page could not be loaded')).toBeVisible();
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll system' })).toBeVisible();
  await expectAccessible(desk);
  await desk.unroute('**/assets/archive-dialog-*');
  await desk.getByRole('button', { name: 'Try again' }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
});

test('a page that is older than the server offers to be loaded anew, with what was typed', async ({
  desk,
  product,
}) => {
  await desk.goto(product.address + newActivity);
  await typed(desk, 'Payroll');
  await desk.route('**/api/v1/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'web-build': '/assets/index-other.js' } });
  });
  await desk.getByRole('combobox', { name: 'Controller', exact: true }).click();
  const anew = desk.getByRole('button', { name: 'Load the page anew' });
  await expect(anew).toBeVisible();
  await expectAccessible(desk);
  await desk.unroute('**/api/v1/**');
  await anew.click();
  await desk.getByRole('button', { name: 'Continue with my changes' }).click();
  await expect(name(desk)).toHaveValue('Payroll');
  await expect(anew).toBeHidden();
});

test('a session that is about to end warns in the middle of a form, and goes on when it is wanted', async ({
  desk,
  product,
}) => {
  await desk.clock.install();
  await desk.goto(product.address + newActivity);
  await typed(desk, 'Payroll');
  await desk.clock.runFor('56:00');
  await expect(desk.getByText(/Your session ends in [345] min\./)).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(desk.getByText(/Your session ends in/)).toBeHidden();
  await expect(name(desk)).toHaveValue('Payroll');
});

test('a session that cannot last longer is begun anew over the form', async ({ desk, product }) => {
  await desk.route('**/api/v1/me', async (route) => {
    const response = await route.fetch();
    const me = (await response.json()) as { session: object };
    const expiresAt = new Date(Date.now() + 120_000).toISOString();
    await route.fulfill({ response, json: { ...me, session: { ...me.session, expiresAt } } });
  });
  await desk.goto(product.address + newActivity);
  await typed(desk, 'Payroll');
  await desk.getByRole('button', { name: 'Sign in again' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Sign in again' });
  await expect(dialog).toContainText('Your session ends soon.');
  await expectAccessible(desk);
  await desk.unroute('**/api/v1/me');
  await dialog.getByLabel('User name').click();
  await desk.keyboard.type('kari');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('slow green lanterns by the fjord');
  await desk.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(desk.getByText(/Your session ends in/)).toBeHidden();
  await expect(name(desk)).toHaveValue('Payroll');
});

test('drafts are listed, taken up, discarded with a way back, and leave the browser at sign-out unless kept', async ({
  desk,
  product,
}) => {
  const unsaved = desk.getByRole('region', { name: 'Begun and not saved' });
  for (const words of ['Payroll', 'Recruiting']) {
    await desk.goto(product.address + newActivity);
    const another = desk.getByRole('button', { name: 'Keep them and start a new one' });
    await expect(another.or(name(desk))).toBeVisible();
    if (await another.isVisible()) await another.click();
    await typed(desk, words);
    await desk.getByRole('link', { name: 'Protokoll', exact: true }).click();
    await desk.getByRole('button', { name: 'Leave', exact: true }).click();
  }
  await expect(unsaved.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(desk);

  await unsaved.getByRole('button', { name: 'Discard: Recruiting' }).focus();
  await desk.keyboard.press('Enter');
  await expect(unsaved.getByRole('link', { name: 'Recruiting' })).toBeHidden();
  await expect(unsaved.getByRole('button', { name: 'Undo: Recruiting' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(unsaved.getByRole('link', { name: 'Recruiting' })).toBeVisible();
  await unsaved.getByRole('link', { name: 'Payroll' }).click();
  await expect(name(desk)).toHaveValue('Payroll');
  await desk.getByRole('button', { name: 'Save and close' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Payroll' })).toBeVisible();

  // A form that is open in another tab holds a draft too.
  const other = await desk.context().newPage();
  await other.goto(product.address + newActivity);
  await other.getByRole('button', { name: 'Keep them and start a new one' }).click();
  await typed(other, 'Secret');
  await expect.poll(() => keptDrafts(desk)).toHaveLength(2);

  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Your account' }).click();
  await desk.getByRole('button', { name: 'Sign out' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText(['Secret', 'Recruiting']);
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: 'Remove it and sign out' }).dblclick();
  await expect(desk).toHaveURL(/sign-in/);
  await expect(other).toHaveURL(/sign-in/);
  expect(await keptDrafts(desk)).toEqual([]);
});

test('two tabs with one entry hold two drafts, and what is saved in one leaves the other alone', async ({
  desk,
  officer,
  product,
}) => {
  const id = await wrote(officer, 'activities', { name: 'Payroll' });
  const other = await desk.context().newPage();
  const address = `${product.address}/activities/${id}/edit`;
  await desk.goto(address);
  await other.goto(address);
  const description = other.getByRole('textbox', { name: 'Description', exact: true });
  await description.click();
  await other.keyboard.type('Wages every month');
  await desk.bringToFront();
  await name(desk).press('End');
  await desk.keyboard.type(' 2026');
  await expect.poll(() => keptDrafts(desk)).toHaveLength(2);
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('Saved as version 2')).toBeVisible();
  await expect.poll(() => keptDrafts(desk)).toHaveLength(1);
  await other.bringToFront();
  await other.reload();
  await other.getByRole('button', { name: 'Continue with my changes' }).click();
  await other.getByRole('button', { name: 'Save the merged version' }).click();
  await expect(other.getByText('Saved as version 3')).toBeVisible();
  const stored = (await (await officer.api.get(`/api/v1/activities/${id}`)).json()) as { values: object };
  expect(stored.values).toEqual({ name: 'Payroll 2026', description: 'Wages every month' });
});

test('what stands in a dialog when the page is loaded anew is a draft, and who closes the dialog gives it up', async ({
  desk,
  officer,
  product,
}) => {
  const dialog = desk.getByRole('dialog', { name: 'New organisation' });
  const begun = async (words: string): Promise<void> => {
    await desk.goto(product.address + newActivity);
    const another = desk.getByRole('button', { name: 'Keep them and start a new one' });
    await expect(another.or(name(desk))).toBeVisible();
    if (await another.isVisible()) await another.click();
    await desk.getByRole('combobox', { name: 'Controller', exact: true }).click();
    await desk.keyboard.type(words);
    await desk.getByRole('option', { name: new RegExp(`Create .*${words}`) }).click();
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).click();
    await desk.keyboard.press('End');
    await desk.keyboard.type(' AS');
  };
  const organisations = async (): Promise<string[]> =>
    (await keptDrafts(desk)).filter((key) => key.includes('organisation'));

  await begun('Nordlys');
  await expect.poll(organisations).toHaveLength(1);
  desk.once('dialog', (warning) => void warning.accept());
  await desk.goto(product.address);
  await desk.getByRole('region', { name: 'Begun and not saved' }).getByRole('link', { name: 'Nordlys AS' }).click();
  await expect(name(desk)).toHaveValue('Nordlys AS');
  await desk.getByRole('button', { name: 'Save and close' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Nordlys AS' })).toBeVisible();

  await begun('Sommer');
  await expect.poll(organisations).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(organisations).toEqual([]);
  await begun('Vinter');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(organisations).toEqual([]);
  const answer = await officer.api.get('/api/v1/organisations');
  expect(((await answer.json()) as { items: { title: string }[] }).items.map(({ title }) => title).toSorted()).toEqual([
    'Nordlys AS',
    'Vinter AS',
  ]);
});
