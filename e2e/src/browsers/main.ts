// `npm run browsers`: the main path of the built product in the browsers other than Chromium that are installed. Names narrow it: `npm run browsers -- firefox`.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserKind } from '#browsers/browser.ts';
import { firefox } from '#browsers/firefox.ts';
import { steps } from '#browsers/path.ts';
import { Screen } from '#browsers/screen.ts';
import type { Step } from '#browsers/step.ts';
import { webkit } from '#browsers/webkit.ts';
import { type Product, startProduct } from '#product.ts';

const totals = { passed: 0, failed: 0, skipped: 0 };
type Outcome = keyof typeof totals;

function tell(outcome: Outcome, kind: BrowserKind, what: string, why = ''): void {
  totals[outcome] += 1;
  console.log(`${outcome.padEnd(7)} ${kind.name}: ${what}${why && `\n        ${why}`}`);
}

/** Goes one step, and asks what the page complained of meanwhile. */
async function attempt({ go }: Step, screen: Screen, product: Product): Promise<string> {
  try {
    await go(screen, product);
    return (await screen.browser.complaints()).join('\n        ');
  } catch (error) {
    return [String(error), ...(await screen.browser.complaints())].join('\n        ');
  }
}

async function walk(kind: BrowserKind, browser: Browser, product: Product, folder: string): Promise<void> {
  console.log(`${kind.name} ${browser.version}`);
  const screen = new Screen(browser, folder, kind.name.toLowerCase());
  await browser.resize(1280, 900);
  for (const [at, step] of steps.entries()) {
    const wrong = await attempt(step, screen, product);
    tell(wrong ? 'failed' : 'passed', kind, step.name, wrong);
    if (!wrong) continue;
    await screen.picture('failed');
    for (const { name } of steps.slice(at + 1)) tell('skipped', kind, name, 'The steps before it failed.');
    return;
  }
}

const pictures = await mkdtemp(path.join(tmpdir(), 'protokoll-browsers-'));
const names = process.argv.slice(2).map((name) => name.toLowerCase());
const chosen = [firefox, webkit].filter(({ name }) => names.length === 0 || names.includes(name.toLowerCase()));

const opened: { readonly close: () => Promise<void> }[] = [];
async function closeAll(): Promise<void> {
  for (const { close } of opened.splice(0).toReversed()) await close();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void closeAll().finally(() => process.exit(130)));

for (const kind of chosen) {
  const missing = kind.missing();
  if (missing.length > 0) {
    console.log(`skipped ${kind.name}: it is not installed. On Debian: apt-get install ${missing.join(' ')}`);
    totals.skipped += steps.length;
    continue;
  }
  const product = await startProduct();
  opened.push({ close: product.stop });
  try {
    const browser = await kind.start();
    opened.push(browser);
    await walk(kind, browser, product, pictures);
  } finally {
    await closeAll();
  }
}
console.log(`Screenshots: ${pictures}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
