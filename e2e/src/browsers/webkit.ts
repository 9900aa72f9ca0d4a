import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserKind } from '#browsers/browser.ts';
import { programOf, said, started, stopped, until } from '#browsers/processes.ts';

// WebKitGTK is driven by WebDriver (https://www.w3.org/TR/webdriver2/): JSON over http. Its browser wants a screen, and gets one nobody sees.

const driver = (): string | undefined => programOf('WebKitWebDriver');
const screen = (): string | undefined => programOf('Xvfb');
const miniBrowser = (): string | undefined =>
  globSync(['/usr/lib/*/webkit2gtk-4*/MiniBrowser', '/usr/lib/*/webkitgtk-6*/MiniBrowser']).at(-1);

type Method = 'GET' | 'POST' | 'DELETE';

async function asked<Result>(method: Method, address: string, body?: object): Promise<Result> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: Result & { message?: string } };
  if (!answer.ok) throw new Error(`WebKit: ${value.message ?? answer.status}`);
  return value;
}

/**
 * Has the page keep what it complains of: a browser that is driven writes it nowhere. It stands before everything that is asked of the page, so
 * that at most what happens while it loads is missed.
 */
const listening = `if (!window.complaints) {
  const complaints = (window.complaints = []);
  const say = console.error;
  console.error = (...words) => { complaints.push(words.join(' ')); say(...words); };
  addEventListener('error', (event) => complaints.push(String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => complaints.push('Unhandled: ' + event.reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(violatedDirective + ' forbids ' + blockedURI));
}`;

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await closed.promise;
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** A home of its own, in which the buttons around the page take no room: else no page could be as narrow as a phone. */
async function madeHome(): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'protokoll-webkit-'));
  await mkdir(path.join(home, 'gtk-3.0'));
  const rule = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }';
  await writeFile(path.join(home, 'gtk-3.0', 'gtk.css'), rule);
  return home;
}

async function start(): Promise<Browser> {
  const home = await madeHome();
  const display = started(screen() ?? '', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  const number = await said(display, display.stdio[3], /^(\d+)\n/);
  const port = await freePort();
  const child = started(driver() ?? '', [`--port=${port}`], {
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    HOME: home,
    LC_ALL: 'C',
    XDG_CONFIG_HOME: home,
  });
  const session = await begun(`http://127.0.0.1:${port}`);
  const ask = <Result>(method: Method, place: string, body?: object): Promise<Result> =>
    asked(method, `${session.address}${place}`, body);

  const evaluate = async (body: string): Promise<unknown> => {
    const script = `const done = arguments[0];
      ${listening}
      (async () => { ${body} })().then((value) => done({ value: JSON.stringify(value) }), (error) => done({ error: String(error) }));`;
    const answer = await ask<{ value?: string | null; error?: string | null }>('POST', '/execute/async', {
      script,
      args: [],
    });
    if (typeof answer.error === 'string') throw new Error(answer.error);
    return typeof answer.value === 'string' ? (JSON.parse(answer.value) as unknown) : undefined;
  };
  const resize = async (width: number, height: number): Promise<void> => {
    // The window is larger than its page, by what only the page knows.
    for (let around = { width: 0, height: 40 }, tries = 0; tries < 2; tries += 1) {
      const rect = { x: 0, y: 0, width: width + around.width, height: height + around.height };
      const made = await ask<{ width: number; height: number }>('POST', '/window/rect', rect);
      const [inner, innerHeight] = (await evaluate('return [innerWidth, innerHeight]')) as [number, number];
      around = { width: made.width - inner, height: made.height - innerHeight };
    }
  };

  return {
    version: session.version,
    open: async (url) => void (await ask('POST', '/url', { url })),
    evaluate,
    perform: async (actions) => void (await ask('POST', '/actions', { actions })),
    resize,
    screenshot: async () => Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'),
    complaints: async () => (await evaluate('return complaints.splice(0);')) as string[],
    close: async () => {
      await ask('DELETE', '');
      await stopped(child);
      await stopped(display);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits until the driver listens, and lets it open a browser. */
async function begun(address: string): Promise<{ address: string; version: string }> {
  await until('WebKitWebDriver', async () => Boolean(await asked('GET', `${address}/status`)));
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const { sessionId, capabilities } = await asked<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    `${address}/session`,
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } },
  );
  return { address: `${address}/session/${sessionId}`, version: capabilities.browserVersion };
}

export const webkit: BrowserKind = {
  name: 'WebKitGTK',
  missing: () => [...(driver() && miniBrowser() ? [] : ['webkit2gtk-driver']), ...(screen() ? [] : ['xvfb'])],
  start,
};
