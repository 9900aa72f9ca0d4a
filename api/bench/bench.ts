// `npm run bench`: makes a register of 10,000 activities, starts the built product and the floor on it, each in a process of its
// own on loopback, and measures both in turns. With `--write` the tables go into docs/benchmarks.md.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { askerWith, signedIn } from './requests.ts';
import { growJournal, makeDataSet, sampleOf } from './data-set.ts';
import type { Group } from './figures.ts';
import { makeFloor } from './floor-store.ts';
import { measureReading, warmUp } from './measure-api.ts';
import { measureExport } from './measure-export.ts';
import { measureFindings } from './measure-findings.ts';
import { measureLoaded, measureStarting, startFloor, startProduct } from './measure-process.ts';
import { measureSaving } from './measure-saving.ts';
import { measureScreens } from './measure-screens.ts';
import { measureUnderAttack } from './under-attack.ts';
import { busyness, circumstances, markdownTable, plainTable } from './report.ts';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const document = path.join(root, 'docs/benchmarks.md');
const marks = ['<!-- npm run bench writes from here -->', '<!-- to here -->'] as const;

// Beside the repository's own files and not in the system's temporary folder, which may be memory: durable writes are to cost what they cost.
mkdirSync(path.join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(path.join(root, '.cache/bench-'));
const folders = {
  empty: path.join(folder, 'empty'),
  full: path.join(folder, 'full'),
  of20000: path.join(folder, '20000'),
  of200000: path.join(folder, '200000'),
};
const { empty, full } = folders;
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const groups: Group[] = [];
const before = busyness();

async function group(name: string, measure: () => Promise<Group['figures']>): Promise<void> {
  console.error(`${name} …`);
  groups.push({ name, figures: await measure() });
}

function write(): void {
  const text = readFileSync(document, 'utf8');
  const [head = '', rest = ''] = text.split(marks[0]);
  const after = rest.split(marks[1])[1] ?? '\n';
  const result = [marks[0], `Measured ${circumstances(before)}`, ...groups.map(markdownTable), marks[1]].join('\n\n');
  writeFileSync(document, head + result + after);
}

console.error('Making the registers …');
await makeDataSet(empty, true);
const state = await makeDataSet(full);
await growJournal(folders.of20000, await makeDataSet(folders.of20000), 20_000);
await growJournal(folders.of200000, await makeDataSet(folders.of200000), 200_000);
const sample = sampleOf(state);
const cookie = makeFloor(full, state);

await group('Findings', async () => measureFindings(state));
const product = await startProduct(full);
const floor = await startFloor(full);
const both = [await signedIn(product.url), askerWith(floor.url, cookie)] as const;
try {
  await warmUp(both);
  await group('Reading', () => measureReading(both, sample));
  await group('Saving', () => measureSaving(both, sample.ids));
  await group('Exporting', () => measureExport(both, product));
  await group('Screens', () => measureScreens(product.url));
  await group('Memory', () => measureLoaded(product, floor));
} finally {
  for (const caller of both) caller.close();
  await Promise.all([product.stop(), floor.stop()]);
}
await group('Starting', () => measureStarting(folders));
await group('Asked for too much', () => measureUnderAttack(full, state));
console.log(plainTable(groups));
if (options.write) write();
