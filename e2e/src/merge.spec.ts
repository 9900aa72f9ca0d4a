import { anotherPerson, type Person, wrote } from '#person.ts';
import { expect, expectAccessible, pageOf, test } from '#test.ts';

interface Stored {
  readonly version: number;
  readonly archived: boolean;
  readonly values: Record<string, unknown>;
}

async function stored({ api }: Person, path: string): Promise<Stored> {
  return (await (await api.get(`/api/v1/${path}`)).json()) as Stored;
}

/** One supplier written down twice, and what refers to the second. */
async function twice(officer: Person, country = 'NO') {
  const stays = await wrote(officer, 'recipients', { name: 'Nordlys Hosting', country: 'NO', service: 'Servers' });
  const goes = await wrote(officer, 'recipients', {
    name: 'Nordlys Hosting AS',
    country,
    website: 'https://nordlys.example',
  });
  const activity = await wrote(officer, 'activities', {
    name: 'Payroll',
    disclosures: [{ id: 'a', recipient: goes, purpose: 'Hosting' }],
  });
  const system = await wrote(officer, 'systems', { name: 'Pay system', provider: goes });
  return { stays, goes, activity, system };
}

test('a supplier written down twice is made one, and two again', async ({ desk, officer, product }) => {
  const { stays, goes, activity, system } = await twice(officer, 'SE');
  const before = await stored(officer, `activities/${activity}`);

  await desk.goto(`${product.address}/recipients/${goes}`);
  await desk.getByRole('button', { name: 'More actions' }).click();
  await desk.getByRole('link', { name: 'Merge into …' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Merge: Nordlys Hosting AS' })).toBeFocused();
  await expectAccessible(desk);
  await desk.getByRole('combobox', { name: 'Merge into' }).pressSequentially('nordlys');
  await expect(desk.getByRole('option', { name: `Nordlys Hosting ${stays}` })).toBeVisible();
  await desk.keyboard.press('Enter');

  await expect(desk.getByText('2 references will lead to Nordlys Hosting.')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Pay system' })).toBeVisible();
  await expect(desk.getByRole('row', { name: 'Trade names Nothing Nordlys Hosting AS' })).toBeVisible();
  await expect(desk.getByRole('row', { name: 'Country of establishment Norway Sweden' })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('textbox', { name: 'Reason' }).fill('One supplier, two names');
  await desk.getByRole('button', { name: 'Merge', exact: true }).click();

  await expect(desk.getByRole('status').filter({ hasText: 'Merged into Nordlys Hosting' })).toBeVisible();
  await expect(desk.getByRole('heading', { level: 1, name: 'Merged: Nordlys Hosting AS' })).toBeFocused();
  await expectAccessible(desk);
  expect(await stored(officer, `recipients/${stays}`)).toMatchObject({
    version: 2,
    values: {
      name: 'Nordlys Hosting',
      tradeNames: ['Nordlys Hosting AS'],
      country: 'NO',
      website: 'https://nordlys.example',
    },
  });
  expect((await stored(officer, `systems/${system}`)).values['provider']).toBe(stays);

  await desk.goto(`${product.address}/recipients/${goes}`);
  await expect(desk.getByText('One supplier, two names')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Nordlys Hosting', exact: true })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('link', { name: 'History' }).click();
  await expect(desk.getByText('Merged into another')).toBeVisible();

  await desk.getByRole('button', { name: 'Undo the merge' }).click();
  await desk.getByRole('textbox', { name: 'Reason' }).fill('Two companies after all');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'The merge has been undone' })).toBeVisible();
  await expect(desk.getByText('Merged into Nordlys Hosting')).toBeHidden();
  expect((await stored(officer, `activities/${activity}`)).values).toEqual(before.values);
  expect(await stored(officer, `recipients/${goes}`)).toMatchObject({ archived: false });
});

test('a finding leads to the merge of what is there twice', async ({ desk, officer, product }) => {
  const { goes, stays } = await twice(officer);
  await desk.goto(`${product.address}/findings?rule=possible-duplicate-entry`);
  await desk.getByRole('table').getByRole('link').first().click();
  await expect(desk.getByRole('heading', { level: 1, name: /^Merge: Nordlys Hosting/ })).toBeVisible();
  await expect(desk.getByRole('heading', { name: 'What moves' })).toBeVisible();
  await desk.goto(`${product.address}/recipients/${goes}/merge`);
  await desk.getByRole('button', { name: new RegExp(stays) }).click();
  await expect(desk.getByText('2 references will lead to Nordlys Hosting.')).toBeVisible();
  await desk.getByRole('link', { name: 'Let the other one stay' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Merge: Nordlys Hosting', exact: true })).toBeVisible();
  await expect(desk.getByText('Nothing refers to Nordlys Hosting.')).toBeVisible();
});

test('an auditor sees what was merged, and cannot undo it', async ({ browser, officer, product }) => {
  const { goes, stays } = await twice(officer);
  const done = await officer.api.post(`/api/v1/recipients/${goes}/merge`, {
    data: { into: stays, reason: 'One supplier' },
    headers: { 'If-Match': '"1"' },
  });
  expect(done.status(), await done.text()).toBe(200);
  const rune = await anotherPerson(product, officer, 'rune', ['auditor']);
  const page = await pageOf(product, rune, await browser.newContext({ locale: 'nb-NO' }));
  await page.goto(`${product.address}/recipients/${goes}`);
  await expect(page.getByText(`Slått sammen med Nordlys Hosting (${stays})`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Angre sammenslåingen' })).toBeHidden();
  await expectAccessible(page);
  await page.context().close();
});
