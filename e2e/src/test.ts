import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { firstPerson, type Person } from '#person.ts';
import { type Product, startProduct } from '#product.ts';

interface Fixtures {
  /** The product with an empty register, for this test alone. */
  readonly product: Product;
  /** The first account. */
  readonly officer: Person;
  /** A page signed in as the first account. */
  readonly desk: Page;
}

/** Fails the test when a page of the context says an error; answers a test asks for, such as 412, are named by `expected`. */
function listen(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    // The browser itself reports every answer of 400 and above; those are the API's clear answers, asserted where they matter.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return errors;
}

/** Has the pages of a context say what their Content-Security-Policy forbade, also where the script that tried it goes on. */
const tellViolations = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`${violatedDirective} forbids ${blockedURI} in ${sourceFile}`),
    ),
  );

export const test = base.extend<Fixtures>({
  // Playwright reads which fixtures are asked for from the pattern, so an empty one must stand here.
  // oxlint-disable-next-line no-empty-pattern
  product: async ({}, provide) => {
    const product = await startProduct();
    await provide(product);
    await product.stop();
  },
  context: async ({ context }, provide) => {
    const errors = listen(context);
    await tellViolations(context);
    await provide(context);
    expect(errors, 'errors in the console').toEqual([]);
  },
  officer: async ({ product }, provide) => {
    const officer = await firstPerson(product);
    await provide(officer);
    await officer.api.dispose();
  },
  desk: async ({ product, officer, context }, provide) => {
    const page = await pageOf(product, officer, context);
    await provide(page);
  },
});

/** A page of a context in which a person is signed in; it stands at the start screen. */
export async function pageOf(product: Product, person: Person, context: BrowserContext): Promise<Page> {
  await context.addCookies((await person.api.storageState()).cookies);
  const page = await context.newPage();
  await page.goto(product.address);
  return page;
}

/** axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // The other mode opens a page for each result, for the sake of frames of other origins, of which there are none, and takes twice as long.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

export { expect };
