// `npm run attack`: starts the built product on a register of 10,000 activities and asks, as an auditor who is signed in, for far more
// than it can do at once. Measures how long `/healthz` takes meanwhile, how much memory the server takes, and what was answered.
// With words after it, only the attacks whose names hold one of them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { attacks } from './attacks.ts';
import { auditor, makeDataSet, officer } from './data-set.ts';
import { atMost, type Figure, percentile } from './figures.ts';
import { measureLimits } from './limits.ts';
import { startProduct } from './measure-process.ts';
import { plainTable } from './report.ts';
import { askerWith, type Asker, signedIn } from './requests.ts';
import type { Running } from './running.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);
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

async function figuresOf(folder: string, addresses: readonly string[]): Promise<Figure[]> {
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

mkdirSync(path.join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(path.join(root, '.cache/attack-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
console.error('Making the register …');
const state = await makeDataSet(folder);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));
for (const [name, addresses] of Object.entries(attacks(state))) {
  if (!isWanted(name)) continue;
  console.error(`${name} …`);
  console.log(plainTable([{ name, figures: await figuresOf(folder, addresses) }]));
}

const limits = 'records at their limits';
if (isWanted(limits)) {
  console.error(`${limits} …`);
  const emptyFolder = path.join(folder, 'empty');
  mkdirSync(emptyFolder);
  await makeDataSet(emptyFolder, true);
  const product = await startProduct(emptyFolder);
  const [asOfficer, asAuditor] = [await signedIn(product.url, officer), await signedIn(product.url, auditor)];
  try {
    console.log(plainTable([{ name: limits, figures: await measureLimits(asOfficer, asAuditor) }]));
  } finally {
    asOfficer.close();
    asAuditor.close();
    await product.stop();
  }
}
