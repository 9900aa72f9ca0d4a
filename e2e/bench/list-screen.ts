// Measures the list of activities, and typing in the form of one, in a real browser: `node list-screen.ts URL NAME PASSWORD` prints the figures as JSON.
// A part of `npm run bench`, which starts the server.
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { blocksOf } from './large-form.ts';

const [url = '', name = '', password = ''] = process.argv.slice(2);
const rows = 50;
/** High enough for fifty rows. */
const viewport = { width: 1440, height: 2200 };
/** What Lighthouse calls slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};

interface Throttle {
  readonly cpu: number;
  readonly network: boolean;
}
const plain: Throttle = { cpu: 1, network: false };
const slow: Throttle = { cpu: 4, network: true };

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function signedIn(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const answer = await context.request.post(`${url}/api/v1/session`, {
    data: { name, password },
    headers: { Origin: url },
  });
  if (!answer.ok()) throw new Error(`Could not sign in: ${await answer.text()}`);
  return context;
}

async function throttled(page: Page, { cpu, network }: Throttle): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
}

/** Notes the time at which the screen first shows so many rows with what is in them. */
const noteRows = (wanted: number): void => {
  const look = (): void => {
    const shown = [...document.querySelectorAll('[data-row]')].filter((row) => row.querySelector('a'));
    if (shown.length < wanted) return void requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { rowsAfter: performance.now() })));
  };
  requestAnimationFrame(look);
};

interface Opened {
  readonly after: number;
  readonly script: number;
  readonly all: number;
}

/** Opens the list with an empty cache. */
async function openList(browser: Browser, throttle: Throttle): Promise<Opened> {
  const context = await signedIn(browser);
  const page = await context.newPage();
  const session = await throttled(page, throttle);
  const types = new Map<string, string>();
  const bytes = { script: 0, all: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (types.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  await page.addInitScript(noteRows, rows);
  await page.goto(`${url}/activities`);
  const after = await page.waitForFunction(() => (window as { rowsAfter?: number }).rowsAfter);
  const opened = { after: (await after.jsonValue()) as number, ...bytes };
  await context.close();
  return opened;
}

async function repeatedly(times: number, open: () => Promise<Opened>): Promise<Opened> {
  const all: Opened[] = [];
  for (let round = 0; round < times; round += 1) all.push(await open());
  return { after: median(all.map(({ after }) => after)), script: all[0]?.script ?? 0, all: all[0]?.all ?? 0 };
}

/** Collects how long the screen took to react: to each event of an interaction, and from frame to frame. */
const noteDelays = (): void => {
  const seen = { event: 0, frame: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.event = Math.max(seen.event, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  let before = performance.now();
  const frame = (now: number): void => {
    seen.frame = Math.max(seen.frame, now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, { seen });
};

const worst = (page: Page, of: 'event' | 'frame'): Promise<number> =>
  page.evaluate((which) => {
    const { seen } = window as unknown as { seen: Record<string, number> };
    const value = seen[which] ?? 0;
    seen[which] = 0;
    return value;
  }, of);

/** Types into the search and scrolls through the list on a slow machine. */
async function interactions(browser: Browser): Promise<{ typing: number; scrolling: number }> {
  const context = await signedIn(browser);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${url}/activities`);
  await page.locator('[data-row] a').first().waitFor();
  await throttled(page, { cpu: 4, network: false });
  await page.evaluate(noteDelays);
  await page.mouse.move(700, 500);
  await worst(page, 'frame');
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 240);
  const scrolling = await worst(page, 'frame');
  await page.getByRole('searchbox').pressSequentially('payroll oslo', { delay: 120 });
  await page.waitForLoadState('networkidle');
  const typing = await worst(page, 'event');
  await context.close();
  return { typing, scrolling };
}

/** Types into the form of an activity on a slow machine, while its findings are looked for at each pause. */
async function editing(browser: Browser): Promise<{ editing: number }> {
  const context = await signedIn(browser);
  const page = await context.newPage();
  await page.goto(`${url}/activities/PA-0001/edit`);
  const description = page.getByRole('textbox', { name: 'Description', exact: true });
  await description.waitFor();
  await page.waitForLoadState('networkidle');
  await throttled(page, { cpu: 4, network: false });
  await page.evaluate(noteDelays);
  await description.click();
  // The first key makes the form ready for changes, which is not what typing on feels like.
  await description.press('End');
  await worst(page, 'event');
  await description.pressSequentially(' who is paid, when, and by whom it is decided', { delay: 90 });
  const delay = await worst(page, 'event');
  await context.close();
  return { editing: delay };
}

/** The longest blocks in a large form, beside those in a small one. */
async function blocks(browser: Browser) {
  const context = await signedIn(browser);
  const small = await blocksOf(context, url, 3);
  const large = await blocksOf(context, url, 300);
  await context.close();
  return { small, large };
}

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: ['--disable-quic', '--disable-gpu'],
});
try {
  const fast = await repeatedly(5, () => openList(browser, plain));
  const throttledRun = await repeatedly(3, () => openList(browser, slow));
  const felt = { ...(await interactions(browser)), ...(await editing(browser)), blocks: await blocks(browser) };
  const browserVersion = browser.version();
  console.log(
    JSON.stringify({
      script: fast.script,
      all: fast.all,
      rowsAfter: fast.after,
      rowsAfterSlow: throttledRun.after,
      ...felt,
      browserVersion,
    }),
  );
} finally {
  await browser.close();
}
