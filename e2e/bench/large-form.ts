// The longest time the browser is blocked in the form of an activity, by how many purposes and recipients it has.
import type { BrowserContext, Page } from '@playwright/test';

const valuesWith = (count: number): object => ({
  name: `An activity with ${count} purposes`,
  purposes: Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    text: `Purpose ${at}, with a few words on what is done and for whom`,
    ...(at % 3 > 0 && { legalBasis: at % 3 === 1 ? '6-1-b' : '6-1-f' }),
  })),
  disclosures: Array.from({ length: count }, (_, at) => ({
    id: `d${at}`,
    recipient: `REC-${String((at % 50) + 1).padStart(4, '0')}`,
    purpose: `Work ${at}`,
  })),
});

/** Collects how long each task was that kept the browser from anything else for 50 ms and more. */
const noteBlocks = (): void => {
  const blocks: number[] = [];
  Object.assign(window, { blocks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** Waits while a look at the findings, which follows a pause, is taken and shown. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 1000 }), 1500);
      }),
  );

const longest = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { blocks: number[] }).blocks.splice(0)));

/** Everything one does in the form of an activity with so many purposes and recipients: the longest block of opening it, and of all the rest. */
export async function blocksOf(
  context: BrowserContext,
  url: string,
  count: number,
): Promise<{ opening: number; working: number }> {
  const made = await context.request.post(`${url}/api/v1/activities`, {
    data: { values: valuesWith(count) },
    headers: { Origin: url },
  });
  if (!made.ok()) throw new Error(`Could not make an activity: ${await made.text()}`);
  const { id } = (await made.json()) as { id: string };
  const page = await context.newPage();
  await page.addInitScript(noteBlocks);
  await page.goto(`${url}/activities/${id}/edit`);
  await page.locator('[data-field="name"] input').click();
  await atRest(page);
  const opening = await longest(page);

  const row = (at: number, what: string) => page.locator(`[data-row="p${at}"] ${what}`);
  await page.keyboard.type(' and more', { delay: 60 });
  await row(1, 'button[aria-expanded]').first().click();
  await row(1, 'textarea').first().click();
  await page.keyboard.type(' and more', { delay: 60 });
  await atRest(page);
  await row(2, '[data-move="-1"]').click();
  await atRest(page);
  await row(0, '[aria-label^="Remove"]').click();
  await atRest(page);
  await page.locator('[data-field="purposes"] > [data-control] button').click();
  await page.keyboard.type('One more', { delay: 60 });
  await atRest(page);
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.keyboard.press('ControlOrMeta+s');
  await saved;
  await atRest(page);
  const working = await longest(page);
  await page.close();
  return { opening, working };
}
