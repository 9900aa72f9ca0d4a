import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource, type Source } from '#extract.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const notShipped = /\.test\.tsx?$|^domain\/src\/(?:example|demo)\//;

/** The files of the product, with what they say. */
export const productSources = (): ReadonlyMap<string, Source> =>
  new Map(
    globSync('{domain,api,web}/src/**/*.{ts,tsx}', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !notShipped.test(file))
      .toSorted()
      .map((file) => [file, readSource(file, readFileSync(root + file, 'utf8'))]),
  );

const domainRooms = ['language', 'vocabulary', 'model', 'registers', 'entries', 'derived', 'law'];
const webRooms = ['lib', 'ui', 'register', 'app'];

/** The catalogue a file's texts belong to: its room or feature. */
export function areaOf(file: string): string {
  const [, where = '', inside = ''] = /^(domain|api|web)\/src\/(.*)$/.exec(file) ?? [];
  if (where === 'api') return 'api';
  if (where === 'domain' && /(?:^|[/-])guidance\.ts$/.test(inside)) return 'domain/guidance';
  const [first = '', second = ''] = inside.split('/');
  return `${where}/${first === 'features' ? second : first}`;
}

const rank = (area: string): number => {
  const [where, room = ''] = area.split('/');
  const [rooms, base] = where === 'domain' ? [domainRooms, 0] : where === 'api' ? [[], 100] : [webRooms, 200];
  const at = rooms.indexOf(room);
  return base + (at < 0 ? rooms.length : at);
};

/** Orders areas from what others build on to what builds on others: where several say the same, the first holds it. */
export const byRank = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
