import { type AnyValues, kinds, type Kind, registers } from 'domain/core';
import { costlyTexts, recordAtLimits, rewritten } from 'domain/testing/limits';
import { setTimeout as wait } from 'node:timers/promises';
import { atMost, type Figure } from './figures.ts';
import { type Asker, askerWith } from './requests.ts';

/** A little less than a body may have. */
const most = 950_000;

/** The kinds with the most rows, and the rules and tables that read most of them. */
const measured: readonly Kind[] = ['activity', 'recipient'];

type Shape = {
  readonly text: (length: number, index: number) => string;
  readonly length: number;
  readonly items: number;
};

const shapes: Readonly<Record<string, Shape>> = {
  'most rows': { text: costlyTexts.words, length: 20, items: 2000 },
  'longest texts': { text: costlyTexts.marks, length: 20_000, items: 40 },
};

/** The biggest record of a kind that can be sent. */
function biggest(kind: Kind, shape: Shape): AnyValues {
  for (let { items } = shape; ; items = Math.floor(items * 0.85)) {
    const values = recordAtLimits(kind, { ...shape, items, targets: 2, seed: 1 });
    if (items < 3 || Buffer.byteLength(JSON.stringify(values)) < most) return values;
  }
}

interface Refusal {
  readonly errors?: readonly { readonly path: string }[];
}

/** Values without the fields that were refused: dates that do not follow each other, and the like. */
const withoutRefused = (values: AnyValues, { errors = [] }: Refusal): AnyValues => {
  const refused = new Set(
    errors.map(({ path }) => (path.split('/')[1] === 'values' ? path.split('/')[2] : path.split('/')[1])),
  );
  return Object.fromEntries(Object.entries(values).filter(([name]) => !refused.has(name)));
};

/** The longest `/healthz` took meanwhile. */
async function longestWhile(url: string, work: () => Promise<unknown>): Promise<number> {
  const watcher = askerWith(url, '');
  let longest = 0;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      longest = Math.max(longest, (await watcher.ask('GET', '/healthz')).after);
      await wait(2);
    }
  })();
  await work();
  over.abort();
  await watching;
  watcher.close();
  return longest;
}

interface Longest {
  readonly took: number;
  readonly of: string;
}

/** Makes a record of each kind at its limits, reads it in every way, and measures how long others wait meanwhile. */
export async function measureLimits(officer: Asker, reader: Asker): Promise<Figure[]> {
  const longest = new Map<string, Longest>();
  const measure = async <T>(name: string, of: string, work: () => Promise<T>): Promise<T> => {
    const results: T[] = [];
    const took = await longestWhile(officer.url, async () => results.push(await work()));
    if (took > (longest.get(name)?.took ?? 0)) longest.set(name, { took, of });
    return results[0] as T;
  };
  for (const kind of kinds)
    for (const _ of [1, 2]) await officer.ask('POST', `/api/v1/${registers[kind].path}`, { values: {} });
  for (const kind of measured)
    for (const [name, shape] of Object.entries(shapes)) {
      const of = `${kind}, ${name}`;
      const list = `/api/v1/${registers[kind].path}`;
      let values = biggest(kind, shape);
      const send = () => measure('creating', of, () => officer.ask('POST', list, { values }));
      let made = await send();
      for (let tries = 0; made.status === 422 && tries < 4; tries += 1) {
        values = withoutRefused(values, JSON.parse(made.body) as Refusal);
        made = await send();
      }
      if (made.status !== 201) throw new Error(`${of}: ${made.status} ${made.body.slice(0, 500)}`);
      const { id } = JSON.parse(made.body) as { id: string };
      const at = `${list}/${id}`;
      const changed = { values: rewritten.texts(values) };
      const read = (label: string, path: string) => measure(label, of, () => reader.ask('GET', path));
      await measure('changing', of, () => officer.ask('PUT', at, changed, { 'if-match': '"1"' }));
      await measure('a change in conflict', of, () => officer.ask('PUT', at, changed, { 'if-match': '"1"' }));
      await read('its page', `${at}?include=page`);
      await read('its history', `${at}/history`);
      await read('a difference', `${at}/diff?from=1&to=2`);
      await read('its findings', `/api/v1/findings?id=${id}`);
      await read('findings as CSV', `/api/v1/exports/findings.csv?id=${id}`);
      await read('its list', `${list}?q=abc`);
      await read('a search', '/api/v1/search?q=abc');
      await read('its table', `/api/v1/exports/records/${kind}.csv`);
      await read('where used', `${list}/${id}/where-used`);
      await read('what is affected', `/api/v1/impact?of=${id}`);
      await read('merging', `${at}/merge?into=${id.slice(0, -1)}1`);
    }
  return [...longest].map(([name, { took, of }]) => ({
    name: `${name}, longest wait of others`,
    unit: 'ms',
    measured: took,
    aim: atMost(200, 'ms'),
    note: of,
  }));
}
