import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { askerWith, signedIn } from './requests.ts';
import { atMost, type Figure, median } from './figures.ts';
import { type Running, start } from './running.ts';

const megabyte = 1_000_000;

const flags = JSON.parse(readFileSync(new URL('../node-flags.json', import.meta.url), 'utf8')) as string[];

/** Starts the built product on a data folder, as `npm start` does once it is built. */
export const startProduct = (folder: string): Promise<Running> =>
  start({ flags, program: 'api/dist/main.js', env: { DATA_DIR: folder }, ready: '/readyz' });

/** Starts the floor on a folder that holds its tables. */
export const startFloor = (folder: string): Promise<Running> =>
  start({ program: 'api/bench/floor.ts', env: { DATA_DIR: folder }, ready: '/healthz' });

/** How long a signed-in client waits for a list when it asks the moment the server is ready. */
async function firstListTimes(folder: string, rounds = 7): Promise<number[]> {
  const times: number[] = [];
  const product = await startProduct(folder);
  const { headers, close } = await signedIn(product.url);
  close();
  await product.stop();
  for (let round = 0; round < rounds; round += 1) {
    const again = await startProduct(folder);
    const caller = askerWith(again.url, headers['cookie'] ?? '');
    const { status, after } = await caller.ask('GET', '/api/v1/activities?size=50');
    if (status !== 200) throw new Error(`The first list was answered ${status}`);
    times.push(again.readyAfter + after);
    caller.close();
    await again.stop();
  }
  return times;
}

async function startTimes(folder: string, rounds = 7): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const product = await startProduct(folder);
    times.push(product.readyAfter);
    await product.stop();
  }
  return times;
}

/** Its memory once it has come to rest. */
async function atRest(folder: string): Promise<number> {
  const product = await startProduct(folder);
  await wait(2000);
  const memory = product.memory();
  await product.stop();
  return memory / megabyte;
}

/** How long a start takes, and how much memory an idle server holds. */
export async function measureStarting(empty: string, full: string): Promise<Figure[]> {
  const limit = atMost(300, 'ms');
  return [
    { name: 'start to ready, empty register', unit: 'ms', measured: median(await startTimes(empty)), aim: limit },
    { name: 'start to ready, full register', unit: 'ms', measured: median(await startTimes(full)), aim: limit },
    { name: 'start to the first list, full register', unit: 'ms', measured: median(await firstListTimes(full)) },
    { name: 'memory idle, empty register', unit: 'MB', measured: await atRest(empty), aim: atMost(90, 'MB') },
    { name: 'memory idle, full register', unit: 'MB', measured: await atRest(full), aim: atMost(180, 'MB') },
  ];
}

/** Its memory after all the work before, once it has had time to clear up. */
export async function measureLoaded(product: Running, floor: Running): Promise<Figure[]> {
  await wait(2000);
  const [measured, ofFloor] = [product.memory() / megabyte, floor.memory() / megabyte];
  return [
    {
      name: 'memory after all this',
      unit: 'MB',
      measured,
      floor: ofFloor,
      ratio: measured / ofFloor,
      aim: atMost(180, 'MB'),
    },
  ];
}
