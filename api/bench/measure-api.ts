import { type Asker, rateOf, timesOf } from './requests.ts';
import { type Sample } from './data-set.ts';
import { atLeastOfFloor, atMost, type Figure, inTurns, percentile } from './figures.ts';

type Both = readonly [product: Asker, floor: Asker];

const seconds = 1.5;
const path = '/api/v1/activities';

/** Answers a second to ten connections. */
async function rate(name: string, both: Both, paths: readonly string[]): Promise<Figure> {
  const compared = await inTurns(both, (caller) => rateOf(caller, paths, seconds));
  return { name, unit: 'answers/s', ...compared, aim: atLeastOfFloor(0.75) };
}

/** Lets both compile what they run often, and the product take in all texts, before anything counts. */
export async function warmUp(both: Both): Promise<void> {
  for (const caller of both) {
    await caller.ask('GET', `${path}?q=oslo`);
    await rateOf(caller, [`${path}?size=50`], 1);
  }
}

/** Lists and single records, asked for by ten connections at once. */
export async function measureReading(both: Both, sample: Sample): Promise<Figure[]> {
  const last = Math.ceil(sample.activities / 50);
  const lists = {
    'list, first page': [`${path}?size=50`],
    'list, last page': [`${path}?size=50&page=${last}`],
    'list, filtered': sample.filters.map((filter) => `${path}?size=50&${filter}`),
    'list, searched': sample.searches.map((words) => `${path}?size=50&q=${encodeURIComponent(words)}`),
    'one record': sample.ids.map((id) => `${path}/${id}`),
  };
  const figures: Figure[] = [];
  for (const [name, paths] of Object.entries(lists)) figures.push(await rate(name, both, paths));
  return [...figures, lastAgainstFirst(figures), await searchAlone(both, lists['list, searched'])];
}

function lastAgainstFirst([first, last]: readonly Figure[]): Figure {
  const slower = 100 * (1 - (last?.measured ?? 0) / (first?.measured ?? 1));
  return { name: 'last page behind the first', unit: '%', measured: slower, aim: atMost(10, '%') };
}

/** How long one client waits for a search while there is no other load: the 95th percentile of different searches. */
async function searchAlone(both: Both, paths: readonly string[]): Promise<Figure> {
  const slowest = async (caller: Asker) => percentile(await timesOf(caller, paths), 95);
  return {
    name: 'a search alone, 95th percentile',
    unit: 'ms',
    ...(await inTurns(both, slowest, 1)),
    aim: atMost(5, 'ms'),
  };
}
