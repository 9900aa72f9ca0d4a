import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { type Browser, clickAt, keys } from '#browsers/browser.ts';
import { type Found, locate, type Wanted } from '#browsers/locate.ts';
import { until } from '#browsers/processes.ts';

/** What finds things in a page by role and name, as one script. */
const library = readFileSync(
  fileURLToPath(import.meta.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js')),
  'utf8',
);
const withLibrary = `if (!window.testingLibrary) {
  const exports = {}, module = { exports };
  (function () { ${library} }).call({});
  window.testingLibrary = exports;
}`;

export type Name = string | RegExp;
/** What must hold of a thing beside its role and name. */
export type Expected = Partial<Pick<Found, 'value' | 'isFocused' | 'isInvalid'>>;

const wanted = (role: string, name: Name): Wanted =>
  typeof name === 'string' ? { role, name } : { role, pattern: name.source };

/** What somebody at a browser sees and does. */
export class Screen {
  readonly browser: Browser;
  readonly #folder: string;
  readonly #prefix: string;

  constructor(browser: Browser, folder: string, prefix: string) {
    this.browser = browser;
    this.#folder = folder;
    this.#prefix = prefix;
  }

  /** Calls a function in the page; what it takes and returns goes through JSON. */
  async run<Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const body = `return (${work.toString()})(...${JSON.stringify(args)});`;
    return (await this.browser.evaluate(body)) as Awaited<Result>;
  }

  async #find(role: string, name: Name): Promise<Found | undefined> {
    const body = `${withLibrary} return (${locate.toString()})(${JSON.stringify(wanted(role, name))});`;
    return (await this.browser.evaluate(body)) as Found | undefined;
  }

  /** Waits until something is shown, and of which everything expected holds. */
  async see(role: string, name: Name, expected: Expected = {}): Promise<Found> {
    let seen: Found | undefined;
    try {
      return await until(`${role} ${String(name)}`, async () => {
        seen = await this.#find(role, name);
        const holds = Object.entries(expected).every(([key, value]) => seen?.[key as keyof Expected] === value);
        return holds && seen;
      });
    } catch (error) {
      throw new Error(`${String(error)}: ${JSON.stringify(seen)} is not ${JSON.stringify(expected)}`, { cause: error });
    }
  }

  /** Waits until something is not shown any more. */
  async gone(role: string, name: Name): Promise<void> {
    await until(`${role} ${String(name)} gone`, async () => !(await this.#find(role, name)));
  }

  /** Waits until words can be read. */
  async reads(words: Name): Promise<void> {
    const isThere = (text: string): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text));
    await until(`the words ${String(words)}`, async () => isThere(await this.run(() => document.body.innerText)));
  }

  /** Waits until the address ends in something. */
  async at(pattern: RegExp): Promise<void> {
    await until(`the address ${String(pattern)}`, async () => pattern.test(await this.run(() => location.href)));
  }

  async click(role: string, name: Name): Promise<void> {
    const { x, y } = await until(`${role} ${String(name)} to click`, async () => {
      const found = await this.#find(role, name);
      return found?.isFree && found;
    });
    await this.browser.perform(clickAt(x, y));
  }

  /** Presses keys, and then types, with no pause between. */
  async press(combinations: readonly string[], words = ''): Promise<void> {
    await this.browser.perform(keys(combinations, words));
  }

  async type(words: string): Promise<void> {
    await this.press([], words);
  }

  async picture(name: string): Promise<void> {
    await writeFile(path.join(this.#folder, `${this.#prefix}-${name}.png`), await this.browser.screenshot());
  }
}
