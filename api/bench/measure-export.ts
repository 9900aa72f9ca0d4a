import type { Asker } from './requests.ts';
import { atMost, atMostTimesFloor, type Figure, inTurns, percentile } from './figures.ts';
import type { Running } from './running.ts';

const file = '/api/v1/exports/activities.csv?profile=excel';
const megabyte = 1_000_000;

async function exported({ ask }: Asker): Promise<{ after: number; bytes: number; rows: number }> {
  const { status, after, bytes, body } = await ask('GET', file);
  if (status !== 200) throw new Error(`The export was answered ${status}: ${body.slice(0, 500)}`);
  return { after, bytes, rows: body.split('\r\n').length - 2 };
}

/** Runs something, and asks for a list again and again until it is done; answers how long those took. */
async function feltBy({ ask }: Asker, work: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const end = work.then(() => 'done' as const);
  const askAgain = async (): Promise<undefined> => {
    times.push((await ask('GET', '/api/v1/activities?size=50')).after);
  };
  while ((await Promise.race([end, askAgain()])) !== 'done');
  return times;
}

/** The CSV of all activities: its time, its size, the memory it takes, and what others feel of it. */
export async function measureExport(both: readonly [Asker, Asker], product: Running): Promise<Figure[]> {
  const [own] = both;
  const whole = await inTurns(both, async (caller) => (await exported(caller)).after);
  const before = product.memory();
  product.watchMemory();
  const { bytes, rows } = await exported(own);
  const growth = Math.max(0, product.peakMemory() - before);
  const others = await feltBy(own, exported(own));
  const first = await own.ask('GET', file);
  return [
    { name: 'CSV of all activities', unit: 'ms', ...whole, aim: atMostTimesFloor(2), note: `${rows} rows` },
    { name: 'its size', unit: 'MB', measured: bytes / megabyte },
    { name: 'its first byte', unit: 'ms', measured: first.firstAfter },
    { name: 'memory on top while it runs', unit: 'MB', measured: growth / megabyte, aim: atMost(20, 'MB') },
    { name: 'a list meanwhile, 95th percentile', unit: 'ms', measured: percentile(others, 95) },
    { name: 'a list meanwhile, slowest', unit: 'ms', measured: Math.max(...others) },
  ];
}
