import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Figure, Group } from './figures.ts';

const number = (value: number | undefined): string => {
  if (value === undefined) return '';
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 10 ? 1 : 2);
};

function verdictOf({ aim, measured, ratio }: Figure): string {
  if (!aim) return '';
  const missed = aim.missedBy(measured, ratio);
  return missed <= 0 ? 'met' : `missed by ${missed} %`;
}

const header = ['', 'measured', 'floor', 'ratio', 'aim', ''];

const cellsOf = (figure: Figure): string[] => [
  figure.name + (figure.note ? ` (${figure.note})` : ''),
  `${number(figure.measured)} ${figure.unit}`,
  figure.floor === undefined ? '' : `${number(figure.floor)} ${figure.unit}`,
  number(figure.ratio),
  figure.aim?.says ?? '',
  verdictOf(figure),
];

/** The table as a terminal shows it. */
export function plainTable(groups: readonly Group[]): string {
  const rows = [header, ...groups.flatMap(({ name, figures }) => [[name.toUpperCase()], ...figures.map(cellsOf)])];
  const widths = header.map((_, at) => Math.max(...rows.map((row) => (row.length > 1 ? (row[at]?.length ?? 0) : 0))));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table as a document shows it. */
export const markdownTable = ({ name, figures }: Group): string =>
  [
    `| ${[name, ...header.slice(1, -1), 'verdict'].join(' | ')} |`,
    '|---|--:|--:|--:|---|---|',
    ...figures.map((figure) => `| ${cellsOf(figure).join(' | ')} |`),
  ].join('\n');

const versionOf = (name: string): string => {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${(JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version}`;
};

/** How busy the machine is: more than the load of the bench itself means that other processes ran. */
export const busyness = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** Where and with what it was measured, and how busy the machine was before. */
export function circumstances(before: string): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform} ${process.arch}`;
  const versions = [`Node.js ${process.versions.node}`, ...['express', 'better-sqlite3', 'autocannon'].map(versionOf)];
  return `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC · ${machine} · ${versions.join(' · ')} · load average ${before} before`;
}
