import type { Page } from '@playwright/test';
import { kinds, registers } from 'domain/core';
import { expect, test } from '#test.ts';

/** Chooses a language in the browser of a page, as its settings would. */
const speak = async (page: Page, language: string): Promise<void> =>
  void (await page.addInitScript((chosen) => localStorage.setItem('protokoll.language', chosen), language));

/** Names that are the same in every language: the product, accounts, languages, guidelines, hashes, formats. */
const names =
  /^(Protokoll|Kari Nordmann|kari|set-up|kari@example\.invalid|English|Norsk bokmål|Ctrl\/⌘ S|[\da-f]{64}|· |\d{1,2} \w{3} \d{4}, [\d:]{5})$|EDPB |Directive |CSV/;

/** What is read on a page that was never given to be translated: words in plain letters outside brackets. */
const untranslated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const look = (text: string | null): void => {
      const outside = (text ?? '').replaceAll(/\[[^\]]*\]/g, '').trim();
      if (/\p{Script=Latin}{3}/u.test(outside)) found.add(outside);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest('script,style,noscript,time,kbd,code')) look(walker.currentNode.textContent);
    }
    for (const element of document.querySelectorAll('[aria-label],[placeholder],[title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) look(element.getAttribute(name));
    return [...found];
  });

/** What sticks out to the side of the screen, or of a box that cuts it off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page, by ${root.scrollWidth - root.clientWidth} px`] : [];
    const boxes = [...document.querySelectorAll<HTMLElement>('main *, header *, nav *')].filter((box) => {
      const { overflowX, textOverflow } = getComputedStyle(box);
      const isCut = overflowX === 'hidden' || overflowX === 'clip';
      return isCut && textOverflow !== 'ellipsis' && box.clientWidth > 4 && box.scrollWidth > box.clientWidth + 1;
    });
    return [...wide, ...boxes.map((box) => `${box.tagName} ${box.className} ${box.textContent.slice(0, 60)}`)];
  });

const around = [
  '/',
  '/findings',
  '/impact',
  '/exports',
  '/log',
  '/settings',
  '/settings/sessions',
  '/settings/accounts',
  '/settings/tokens',
];
const paths = kinds
  .filter((kind) => registers[kind].writeAction !== 'correct-law')
  .map((kind) => `/${registers[kind].path}`);
const forms = kinds
  .filter((kind) => registers[kind].writeAction === undefined && !registers[kind].annotation)
  .map((kind) => `/${registers[kind].path}/new`);

// On a telephone lists are alike; what has no room is on forms.
for (const [width, screens] of [
  [1440, [...around, ...paths, ...forms, '/nowhere/at/all']],
  [390, [...around, '/activities', ...forms]],
] as const)
  test.describe(`every screen of an empty register, ${width} wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('is said in the language chosen and has room for longer words', async ({ desk, product }) => {
      await speak(desk, 'en-XA');
      for (const path of screens)
        await test.step(path, async () => {
          await desk.goto(`${product.address}${path}`);
          await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
          await desk.waitForLoadState('networkidle');
          expect
            .soft(
              (await untranslated(desk)).filter((text) => !names.test(text)),
              `plain words on ${path}`,
            )
            .toEqual([]);
          expect.soft(await cutOff(desk), `cut off on ${path}`).toEqual([]);
        });
    });
  });
