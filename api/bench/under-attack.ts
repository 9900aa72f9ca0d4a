import { setTimeout as wait } from 'node:timers/promises';
import type { RegisterState } from 'domain/core';
import { attacks } from './attacks.ts';
import { auditor } from './data-set.ts';
import { atMost, type Figure, percentile } from './figures.ts';
import { startProduct } from './measure-process.ts';
import { askerWith, type Asker, signedIn } from './requests.ts';
import type { Running } from './running.ts';

const megabyte = 1_000_000;
/** Milliseconds until a server has done what follows its start. */
const afterStart = 4000;
/** Milliseconds between two looks at `/healthz`. */
const interval = 10;

interface Measured {
  readonly health: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
  readonly took: number;
  readonly peak: number;
}

/** Asks for everything at once and looks at `/healthz` until all is answered. */
async function under(product: Running, attacker: Asker, addresses: readonly string[]): Promise<Measured> {
  const watcher = askerWith(product.url, '');
  const health: number[] = [];
  const statuses = new Map<number, number>();
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      const { status, after } = await watcher.ask('GET', '/healthz');
      if (status !== 200) throw new Error(`/healthz answered ${status}`);
      health.push(after);
      await wait(interval);
    }
  })();
  product.watchMemory();
  const begun = performance.now();
  await Promise.all(
    addresses.map(async (address) => {
      const { status } = await attacker.ask('GET', address);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }),
  );
  const took = performance.now() - begun;
  over.abort();
  await watching;
  watcher.close();
  return { health, statuses, took, peak: product.peakMemory() };
}

const saysOf = (statuses: Measured['statuses']): string =>
  [...statuses]
    .toSorted(([a], [b]) => a - b)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ');

/** How long `/healthz` takes and how much memory the server takes while an auditor asks for everything at once. */
export async function figuresUnder(folder: string, addresses: readonly string[]): Promise<Figure[]> {
  const product = await startProduct(folder);
  const attacker = await signedIn(product.url, auditor, addresses.length);
  try {
    await attacker.ask('GET', '/api/v1/overview');
    await wait(afterStart);
    const { health, statuses, took, peak } = await under(product, attacker, addresses);
    return [
      { name: '/healthz, 99th percentile', unit: 'ms', measured: percentile(health, 99), aim: atMost(100, 'ms') },
      { name: '/healthz, slowest', unit: 'ms', measured: Math.max(...health) },
      { name: 'memory at most', unit: 'MB', measured: peak / megabyte, aim: atMost(600, 'MB') },
      { name: 'all answered after', unit: 'ms', measured: took, note: saysOf(statuses) },
    ];
  } finally {
    attacker.close();
    await product.stop();
  }
}

/** The attacks that the bench repeats; `npm run attack` tries all. */
const repeated = [
  'a list with 100 filter values',
  'findings counted by record',
  'a search of 120 words',
  'a search of one letter',
  'activities as CSV',
];

/** How long `/healthz` takes while some of the attacks are under way. */
export async function measureUnderAttack(folder: string, state: RegisterState): Promise<Figure[]> {
  const all = attacks(state);
  const figures: Figure[] = [];
  for (const name of repeated) {
    const [health, , memory] = await figuresUnder(folder, all[name] ?? []);
    if (health) figures.push({ ...health, name: `${health.name}, during ${name}` });
    if (memory) figures.push({ ...memory, name: `${memory.name}, during ${name}` });
  }
  return figures;
}
