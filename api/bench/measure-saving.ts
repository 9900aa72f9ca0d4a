import type { Asker } from './requests.ts';
import { atMostTimesFloor, type Figure, inTurns, median } from './figures.ts';

type Both = readonly [product: Asker, floor: Asker];

const path = (id: string): string => `/api/v1/activities/${id}`;

interface Read {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads a record, changes its description some times, and answers how long each save took. */
async function saves({ ask }: Asker, id: string, times: number): Promise<number[]> {
  const read = JSON.parse((await ask('GET', path(id))).body) as Read;
  const took: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const values = { ...read.values, description: `Changed in round ${round} at ${performance.now()}` };
    const answer = await ask('PUT', path(id), { values }, { 'If-Match': `"${read.version + round}"` });
    if (answer.status !== 200) throw new Error(`A save was answered ${answer.status}: ${answer.body}`);
    took.push(answer.after);
  }
  return took;
}

/** Saves by one writer alone, and by ten at the same time on ten records. */
export async function measureSaving(both: Both, ids: readonly string[]): Promise<Figure[]> {
  const alone = async (caller: Asker) => median(await saves(caller, ids[0] ?? '', 200));
  const ten = async (caller: Asker) =>
    median((await Promise.all(ids.slice(1, 11).map((id) => saves(caller, id, 60)))).flat());
  return [
    { name: 'save, one writer', unit: 'ms', ...(await inTurns(both, alone)), aim: atMostTimesFloor(2) },
    { name: 'save, ten writers', unit: 'ms', ...(await inTurns(both, ten)), aim: atMostTimesFloor(2) },
  ];
}
