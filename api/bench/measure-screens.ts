import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { officer } from './data-set.ts';
import { atMost, type Figure } from './figures.ts';

const program = fileURLToPath(new URL('../../e2e/bench/list-screen.ts', import.meta.url));

interface Seen {
  readonly script: number;
  readonly all: number;
  readonly rowsAfter: number;
  readonly rowsAfterSlow: number;
  readonly typing: number;
  readonly scrolling: number;
  readonly editing: number;
  /** In the form of an activity with 3 purposes and 3 recipients, and with 300 of each. */
  readonly blocks: Readonly<Record<'small' | 'large', Readonly<Record<'opening' | 'working', number>>>>;
  readonly browserVersion: string;
}

/** The list of activities in a real browser. */
export async function measureScreens(url: string): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, url, officer.name, officer.password]);
  const seen = JSON.parse(stdout) as Seen;
  const note = `Chromium ${seen.browserVersion}`;
  return [
    { name: 'script to show the list', unit: 'kB', measured: seen.script / 1000, aim: atMost(120, 'kB'), note },
    { name: 'everything to show the list', unit: 'kB', measured: seen.all / 1000 },
    { name: '50 rows visible', unit: 'ms', measured: seen.rowsAfter, aim: atMost(300, 'ms') },
    { name: '50 rows visible, 4 × CPU and slow 4G', unit: 'ms', measured: seen.rowsAfterSlow, aim: atMost(1800, 'ms') },
    { name: 'typing in the search, worst, 4 × CPU', unit: 'ms', measured: seen.typing, aim: atMost(80, 'ms') },
    {
      name: 'typing in a form with live findings, worst, 4 × CPU',
      unit: 'ms',
      measured: seen.editing,
      aim: atMost(80, 'ms'),
    },
    ...(['opening', 'working'] as const).map((what) => ({
      name: `${what === 'opening' ? 'opening a form' : 'working in a form'} with 300 + 300 rows, longest block; floor: 3 + 3`,
      unit: 'ms',
      measured: seen.blocks.large[what],
      floor: seen.blocks.small[what],
      ratio: seen.blocks.large[what] / seen.blocks.small[what],
      aim: atMost(200, 'ms'),
    })),
    { name: 'scrolling the list, longest frame, 4 × CPU', unit: 'ms', measured: seen.scrolling, aim: atMost(80, 'ms') },
  ];
}
