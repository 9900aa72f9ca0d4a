import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { askerWith, signedIn } from './requests.ts';
import { type Aim, atMost, type Figure, median } from './figures.ts';
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

/** What no start can be quicker than: Node.js until its first line. */
async function idleTimes(rounds = 7): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const child = spawn(process.execPath, [...flags, '--eval', 'console.log()'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    times.push(performance.now() - begun);
    await once(child, 'close');
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

/** Folders of registers: without entries, with all of the demo, and with journals of so many lines. */
export interface Folders {
  readonly empty: string;
  readonly full: string;
  readonly of20000: string;
  readonly of200000: string;
}

/** How long a start takes, and how much memory an idle server holds. */
export async function measureStarting({ empty, full, of20000, of200000 }: Folders): Promise<Figure[]> {
  const limit = atMost(300, 'ms');
  const startOf = async (of: string, folder: string, aim: Aim): Promise<Figure> => ({
    name: `start to ready, ${of}`,
    unit: 'ms',
    measured: median(await startTimes(folder)),
    aim,
  });
  return [
    { name: 'a program of Node.js that does nothing', unit: 'ms', measured: median(await idleTimes()) },
    await startOf('empty register', empty, limit),
    await startOf('full register', full, limit),
    await startOf('20,000 lines', of20000, atMost(450, 'ms')),
    await startOf('200,000 lines', of200000, atMost(1000, 'ms')),
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
