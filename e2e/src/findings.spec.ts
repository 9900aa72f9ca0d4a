import { lastDayToAccept } from 'domain/core';
import { ruleById } from 'domain/rules';
import { anotherPerson, loadedExample, wrote } from '#person.ts';
import { expect, expectAccessible, pageOf, test } from '#test.ts';

const titleOf = (rule: string): string => ruleById(rule)?.title.en ?? '';
const noRecipients = titleOf('recipients-missing');
const noSecurity = titleOf('security-missing');
const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const until = lastDayToAccept(new Date().toISOString().slice(0, 10));

test('a finding is followed to its field and mended, another accepted for a time, and an auditor sees it', async ({
  browser,
  desk,
  officer,
  product,
}) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS', email: 'post@example.invalid' });
  const id = await wrote(officer, 'activities', {
    name: 'Payroll',
    organisation,
    purposes: [{ text: 'Pay wages and report them to the tax authority' }],
  });

  await test.step('the page says what is lacking, beside its letter', async () => {
    await desk.goto(`${product.address}/activities/${id}`);
    const letters = desk.getByRole('region', { name: 'The letters of Article 30' });
    await expect(letters.getByRole('button', { name: '(d) not begun' })).toBeVisible();
    const letter = desk.getByRole('region', { name: /Recipients$/ });
    await expect(letter.getByText(noRecipients, { exact: true })).toBeVisible();
    await letter.getByRole('list', { name: 'What is found here' }).getByRole('link').first().click();
  });

  await test.step('its link opens the editor at the field, which says it too', async () => {
    await desk.waitForURL(/\/edit\?field=disclosuresMade/);
    const field = desk.locator('[data-field="disclosuresMade"]');
    await expect(field.getByText(`${noRecipients}.`)).toBeVisible();
    const outline = desk.getByRole('navigation', { name: 'Parts of this form' });
    await expect(outline.getByRole('link', { name: /\(d\) Recipients, not begun/ })).toBeVisible();
    await expectAccessible(desk);
    await field.getByRole('radio', { name: 'None' }).check();
    // Before anything is saved: the rules are asked in the browser.
    await expect(field.getByText(`${noRecipients}.`)).toHaveCount(0);
    await desk.getByRole('button', { name: 'Save and close' }).click();
  });

  await test.step('once saved it is gone', async () => {
    await desk.waitForURL(`**/activities/${id}`);
    const letters = desk.getByRole('region', { name: 'The letters of Article 30' });
    await expect(letters.getByRole('button', { name: '(d) complete' })).toBeVisible();
    await expect(desk.getByText(noRecipients, { exact: true })).toHaveCount(0);
  });

  const row = (page: typeof desk) => page.getByRole('row').filter({ hasText: noSecurity });

  await test.step('another is accepted, taken back, and accepted again', async () => {
    await desk.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Findings' }).click();
    await desk.getByRole('searchbox', { name: 'Search the findings' }).fill(noSecurity);
    await desk.waitForURL(/q=/);
    for (const undone of [true, false]) {
      await row(desk).getByRole('checkbox').check();
      await desk.getByRole('button', { name: 'Accept …' }).click();
      const dialog = desk.getByRole('dialog', { name: 'Accept for a time' });
      await expect(dialog.getByText('Payroll')).toBeVisible();
      await expectAccessible(desk);
      await dialog.getByLabel('Reason').fill('The new system comes in spring');
      await dialog.getByLabel('Accepted until').fill(until);
      await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
      await expect(row(desk)).toHaveCount(0);
      if (undone) {
        await desk.getByRole('button', { name: 'Undo' }).click();
        await expect(row(desk)).toHaveCount(1);
      }
    }
    await desk.getByRole('link', { name: /^Accepted/ }).click();
    await expect(row(desk)).toContainText('The new system comes in spring');
    await expectAccessible(desk);
  });

  await test.step('an auditor sees why, until when and who said so, and can change nothing', async () => {
    const auditor = await anotherPerson(product, officer, 'revisor', ['auditor']);
    const page = await pageOf(product, auditor, await browser.newContext({ locale: 'en-GB' }));
    await page.goto(`${product.address}/findings?state=accepted`);
    await expect(row(page)).toContainText('The new system comes in spring');
    await expect(row(page)).toContainText(`until ${shown.format(new Date(until))}`);
    await expect(row(page)).toContainText('by kari');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await row(page).getByRole('link', { name: noSecurity }).click();
    await page.waitForURL(`**/activities/${id}`);
    await page.getByText(`Accepted: ${noSecurity}`).click();
    await expect(page.getByText('The new system comes in spring')).toBeVisible();
    await page.context().close();
  });
});

test('the overview begins with what is to be done, and its bars lead to what a letter lacks', async ({
  desk,
  officer,
  product,
}) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS', email: 'post@example.invalid' });
  await wrote(officer, 'activities', { name: 'Payroll', organisation });
  await desk.goto(product.address);
  const work = desk
    .getByRole('region', { name: 'Work list' })
    .or(desk.locator('section', { hasText: 'Work list' }))
    .first();
  const line = work.getByRole('listitem').filter({ hasText: noRecipients });
  await line.getByRole('link', { name: /^Mend/ }).click();
  await desk.waitForURL(/\/edit\?field=disclosuresMade/);
  await desk.goto(product.address);
  await desk.getByRole('link', { name: /\(d\).*Recipients.*lacking 1/ }).click();
  await desk.waitForURL(/\/findings\?letter=/);
  await expect(desk.getByRole('row').filter({ hasText: noRecipients })).toHaveCount(1);
  await expect(desk.getByRole('row').filter({ hasText: noSecurity })).toHaveCount(0);
});

for (const width of [1440, 1024, 390])
  test(`titles of rules are told to their end, ${width} wide`, async ({ desk, officer, product }) => {
    await loadedExample(officer);
    await desk.setViewportSize({ width, height: 900 });
    await desk.goto(`${product.address}/findings`);
    const cells = desk.getByRole('cell').filter({ has: desk.locator('[class*="link"]') });
    await expect(cells.first()).toBeVisible();
    const cutOff = await cells.evaluateAll((each) =>
      each.flatMap((cell) => {
        const [link, end] = [cell.querySelector('a'), cell.getBoundingClientRect().bottom];
        const fits = link && link.scrollWidth <= link.clientWidth && link.getBoundingClientRect().bottom <= end;
        return fits ? [] : [link?.textContent];
      }),
    );
    expect(cutOff).toEqual([]);
  });

test('the way to a field ends at the field, however often it is taken', async ({ desk, officer, product }) => {
  const organisation = await wrote(officer, 'organisations', { name: 'Example AS' });
  const id = await wrote(officer, 'activities', { name: 'Payroll', organisation });
  await desk.goto(`${product.address}/organisations/${organisation}`);
  // The first time the form has to be fetched; later it is there before the router has finished.
  for (const page of [`/organisations/${organisation}`, `/activities/${id}`, `/organisations/${organisation}`]) {
    await desk.goto(product.address + page);
    for (const _ of [1, 2, 3]) {
      const links = desk.getByRole('list', { name: 'What is found here' }).getByRole('link');
      const link = page.startsWith('/organisations') ? links.filter({ hasText: 'e-mail' }) : links.last();
      await link.first().click();
      await desk.waitForURL(/field=/);
      const field = new URL(desk.url()).searchParams.get('field') ?? '';
      const box = desk.locator(`[data-field="${field}"]`);
      await expect.poll(() => box.evaluate((node) => node.contains(document.activeElement))).toBe(true);
      await expect(box).toBeInViewport();
      await desk.goBack();
      await expect(desk.getByRole('list', { name: 'What is found here' }).first()).toBeVisible();
    }
  }
});
