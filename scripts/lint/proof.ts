// Proves that every rule can fail: writes files that break them into a copy of the set-up and looks for the reports.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circlesIn, folderImports, packages } from './folder-cycles.ts';
import { folderCircle, imports, offences } from './proof-cases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'lint-proof-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

interface Report {
  code: string;
  filename: string;
  labels: { span: { line: number } }[];
}

copySetup();
for (const [file, { forbidden, allowed }] of Object.entries(imports)) {
  write(file, [...forbidden, ...allowed].map((source) => `import '${source}';\n`).join(''));
}
for (const name of packages)
  for (const [file, text] of Object.entries(folderCircle.files)) write(`${name}/src/${file}`, text);
for (const { files } of offences) for (const [file, text] of Object.entries(files)) write(file, text);

const reports = lint();
const failures = [...importFailures(), ...offenceFailures(), ...circleFailures()];
for (const failure of failures) console.error(failure);
const proven = Object.values(imports).flatMap(({ forbidden }) => forbidden).length + offences.length + packages.length;
console.log(`${proven} offences tried, ${failures.length} rules wrong`);
process.exitCode = failures.length === 0 ? 0 : 1;

function importFailures(): string[] {
  return Object.entries(imports).flatMap(([file, { forbidden, allowed }]) => {
    const lines = new Set(
      reports
        .filter((report) => report.filename === file && report.code === 'eslint(no-restricted-imports)')
        .flatMap((report) => report.labels.map((label) => label.span.line)),
    );
    const isReported = (index: number) => lines.has(index + 1);
    return [
      ...forbidden.filter((_, i) => !isReported(i)).map((source) => `${file} may import ${source}, and must not`),
      ...allowed
        .filter((_, i) => isReported(forbidden.length + i))
        .map((source) => `${file} may not import ${source}, and must`),
    ];
  });
}

function offenceFailures(): string[] {
  return offences
    .filter(({ rule, files }) => !reports.some((r) => r.code === rule && r.filename === Object.keys(files)[0]))
    .map(({ rule, files }) => `${rule} says nothing about ${Object.keys(files)[0]}`);
}

/** The circle between folders is found in each package; a test that closes one, and folders that import one way, are left alone. */
function circleFailures(): string[] {
  return packages.flatMap((name) => {
    const found = circlesIn(folderImports(join(copy, name, 'src'))).filter((circle) => circle.includes('circle-'));
    return found.join() === folderCircle.found.join() ? [] : [`${name}: circles between folders are ${found.join()}`];
  });
}

function copySetup(): void {
  const setup = ['oxlint.config.ts', 'scripts/lint', 'package.json', 'tsconfig.base.json', 'tsconfig.json'];
  const workspaces = ['domain', 'api', 'web', 'e2e'].flatMap((name) => [
    `${name}/package.json`,
    `${name}/tsconfig.json`,
  ]);
  for (const place of [...setup, ...workspaces]) cpSync(join(root, place), join(copy, place), { recursive: true });
  // What rules of our own import; without the rest, whose types would take minutes to read.
  mkdirSync(join(copy, 'node_modules'));
  symlinkSync(join(root, 'node_modules/scslre'), join(copy, 'node_modules/scslre'));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

function lint(): Report[] {
  const tools = join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}` }; // where it finds its type checker
  const result = spawnSync('oxlint', ['--type-aware', '--format=json'], {
    cwd: copy,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!result.stdout.startsWith('{')) throw new Error(`The linter failed: ${result.stdout}${result.stderr}`);
  return (JSON.parse(result.stdout) as { diagnostics: Report[] }).diagnostics;
}
