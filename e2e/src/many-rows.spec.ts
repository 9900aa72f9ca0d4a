import type { Page } from '@playwright/test';
import { type Person, wrote } from '#person.ts';
import { expect, test } from '#test.ts';

const many = 300;

interface Row {
  readonly id: string;
  readonly text?: string;
  readonly purpose?: string;
}

/** An activity with so many purposes and recipients, on a register that holds something else too. */
async function largeActivity(officer: Person): Promise<string> {
  const recipients: string[] = [];
  for (let at = 0; at < 20; at += 1) recipients.push(await wrote(officer, 'recipients', { name: `Recipient ${at}` }));
  return wrote(officer, 'activities', {
    name: 'Everything',
    purposes: Array.from({ length: many }, (_, at) => ({
      id: `p${at}`,
      text: `Purpose ${at}`,
      ...(at % 3 > 0 && { legalBasis: at % 3 === 1 ? '6-1-b' : '6-1-f' }),
    })),
    disclosures: Array.from({ length: many }, (_, at) => ({
      id: `d${at}`,
      recipient: recipients[at % recipients.length],
      purpose: `Work ${at}`,
    })),
  });
}

const storedIn = async (officer: Person, id: string) =>
  (await (await officer.api.get(`/api/v1/activities/${id}`)).json()) as {
    readonly version: number;
    readonly values: { readonly purposes: readonly Row[]; readonly disclosures: readonly Row[] };
  };

/** Turns the wheel until the row of a field with a number is drawn in the middle of the window. */
async function wheelTo(page: Page, field: string, index: number): Promise<void> {
  await page.mouse.move(700, 300);
  await expect(async () => {
    const items = await page.locator(`[data-field="${field}"] > ol > li`).evaluateAll((all) =>
      all.map((item) => {
        const { first, count = '' } = (item as HTMLElement).dataset;
        return { first: Number(first), count: Number(count), top: item.getBoundingClientRect().top };
      }),
    );
    const item = items.findLast(({ first }) => first <= index);
    const away = item ? item.top + (index - item.first) * 48 - 250 : 0;
    if (Math.abs(away) > 150) await page.mouse.wheel(0, away);
    expect({ count: item?.count, isThere: Math.abs(away) <= 150 }).toEqual({ count: 0, isThere: true });
  }).toPass({ intervals: [200] });
}

test('a form with 300 purposes and 300 recipients draws what is in sight, and keeps and checks them all', async ({
  desk,
  officer,
  product,
}) => {
  // A low window: fewer keys lead beyond what is drawn.
  await desk.setViewportSize({ width: 1440, height: 600 });
  const id = await largeActivity(officer);
  const before = (await storedIn(officer, id)).values;
  await desk.goto(`${product.address}/activities/${id}/edit`);
  await expect(desk.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
  const drawn = desk.locator('[data-row]');
  expect(await drawn.count()).toBeLessThan(150);
  // What is not drawn is still there to be read and searched for.
  await expect(desk.locator('[data-count]').getByText('Purpose 299')).toHaveCount(1);

  await wheelTo(desk, 'purposes', 250);
  expect(await drawn.count()).toBeLessThan(200);
  await expect(desk.locator('[data-row="p250"]')).toHaveAttribute('aria-posinset', '251');
  const title = desk.getByRole('button', { name: /^Purpose 250/ });
  await title.click();
  const words = desk.locator('[data-field="purposes/p250/text"] textarea');
  await words.click();
  await desk.keyboard.press('End');
  await desk.keyboard.type(' and what else there is');
  await desk.keyboard.press('Escape');

  // By keyboard alone from row to row, and a row that changes places keeps the focus.
  await title.focus();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(desk.locator('[data-row="p250"]')).toHaveAttribute('aria-posinset', '250');
  await expect(title).toBeFocused();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(desk.locator('[data-row="p250"]')).toHaveAttribute('aria-posinset', '249');
  for (let at = 0; at < 5 * 20; at += 1) await desk.keyboard.press('Shift+Tab');
  const reached = await desk.evaluate(
    () => document.activeElement?.closest('[data-row]')?.getAttribute('aria-posinset') ?? '',
  );
  expect(Number(reached)).toBeGreaterThan(220);
  expect(Number(reached)).toBeLessThan(235);
  // What was unfolded stays as it is out of sight.
  await expect(words).toHaveValue('Purpose 250 and what else there is');

  // Something is wrong in the last recipient but one, which is folded and far away when all is saved.
  await wheelTo(desk, 'disclosures', 298);
  const far = desk.locator('[data-row="d298"] button[aria-expanded]').first();
  await far.click();
  await desk.locator('[data-field="disclosures/d298/purpose"] input').click();
  await desk.keyboard.insertText('x'.repeat(501));
  await far.click();
  await desk.getByRole('textbox', { name: 'Name', exact: true }).focus();
  await wheelTo(desk, 'disclosures', 20);
  await expect(desk.locator('[data-row="d298"]')).toHaveCount(0);
  await desk.keyboard.press('ControlOrMeta+s');
  await expect(desk.getByText('Not saved: one field must be mended')).toBeVisible();
  const wrong = desk.locator('[data-field="disclosures/d298/purpose"] input');
  await expect(wrong).toBeFocused();
  await expect(wrong).toBeInViewport();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('Work at the end');
  await desk.keyboard.press('ControlOrMeta+s');
  await expect.poll(async () => (await storedIn(officer, id)).version).toBe(2);

  // All others are stored as they were, in their order, and the journal says what changed and nothing else.
  const { purposes, disclosures } = (await storedIn(officer, id)).values;
  const expected = before.purposes.map((row) =>
    row.id === 'p250' ? { ...row, text: 'Purpose 250 and what else there is' } : row,
  );
  const [moved] = expected.splice(250, 1);
  if (moved) expected.splice(248, 0, moved);
  expect(purposes).toEqual(expected);
  expect(disclosures).toEqual(
    before.disclosures.map((row) => (row.id === 'd298' ? { ...row, purpose: 'Work at the end' } : row)),
  );
});

test('a field of a row far down is where its address leads', async ({ desk, officer, product }) => {
  const id = await largeActivity(officer);
  await desk.goto(`${product.address}/activities/${id}/edit?field=disclosures/d299/purpose`);
  const field = desk.locator('[data-field="disclosures/d299/purpose"] input');
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await desk.keyboard.press('End');
  await desk.keyboard.type('!');
  await expect(field).toHaveValue('Work 299!');
  expect(await desk.locator('[data-row]').count()).toBeLessThan(200);
});
