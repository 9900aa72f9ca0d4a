import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserKind } from '#browsers/browser.ts';
import { programOf, said, started, stopped } from '#browsers/processes.ts';

// Firefox speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) itself: JSON through one web socket.

const program = (): string | undefined => programOf('firefox-esr') ?? programOf('firefox');

/** Nothing that asks, tells or updates by itself; a page in the language of the tests. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-GB',
  'signon.rememberSignons': false,
  'toolkit.telemetry.enabled': false,
};

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly message?: string;
  readonly result?: unknown;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

type Call = <Result>(method: string, params: object) => Promise<Result>;

/** Opens the socket; answers how to call through it, and what was complained of meanwhile. */
async function connected(address: string): Promise<{ call: Call; errors: string[]; hangUp: () => void }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const errors: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.method === 'log.entryAdded' && answer.params?.level === 'error') errors.push(answer.params.text ?? '');
    if (answer.id === undefined) return;
    if (answer.type === 'error') waiting.get(answer.id)?.reject(new Error(answer.message));
    else waiting.get(answer.id)?.resolve(answer.result);
    waiting.delete(answer.id);
  });
  const isOpen = Promise.withResolvers<void>();
  socket.addEventListener('open', () => isOpen.resolve());
  socket.addEventListener('close', () => {
    isOpen.reject(new Error('Firefox does not let itself be driven.'));
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  await isOpen.promise;
  let last = 0;
  const call = <Result>(method: string, params: object): Promise<Result> => {
    last += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise as Promise<Result>;
  };
  return { call, errors, hangUp: () => socket.close() };
}

/** Has every page say in its console what its Content-Security-Policy forbade: Firefox tells that to people only. */
const tellViolations = `() => document.addEventListener('securitypolicyviolation', (event) =>
  console.error(event.violatedDirective + ' forbids ' + event.blockedURI + ' in ' + event.sourceFile))`;

async function start(): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'protokoll-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = started(program() ?? '', args);
  const address = await said(child, child.stderr, /WebDriver BiDi listening on (ws:\S+)/);
  const { call, errors, hangUp } = await connected(`${address}/session`);
  const { capabilities } = await call<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await call('session.subscribe', { events: ['log.entryAdded'] });
  await call('script.addPreloadScript', { functionDeclaration: tellViolations });
  const { context } = await call<{ context: string }>('browsingContext.create', { type: 'tab' });

  return {
    version: capabilities.browserVersion,
    open: async (url) => void (await call('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (body) => {
      const answer = await call<Evaluated>('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify(await (async () => { ${body} })())`,
        target: { context },
        awaitPromise: true,
        userActivation: false,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      const value = answer.result?.value;
      return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
    },
    perform: async (actions) => void (await call('input.performActions', { context, actions })),
    resize: async (width, height) =>
      void (await call('browsingContext.setViewport', { context, viewport: { width, height } })),
    screenshot: async () => {
      const { data } = await call<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    complaints: async () => errors.splice(0),
    close: async () => {
      hangUp();
      await stopped(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const firefox: BrowserKind = {
  name: 'Firefox',
  missing: () => (program() ? [] : ['firefox-esr']),
  start,
};
