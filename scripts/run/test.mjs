import { randomInt } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { run } from './child.mjs';
import { bin, cache, inRoot } from './places.mjs';
import { ensureBuilt, prepare } from './prepare.mjs';
import { checks } from './static.mjs';
import { Stop } from './stop.mjs';
import { line, ofPlaywright, ofVitest, oneStep, origins, sum } from './totals.mjs';

const reports = path.join(cache, 'reports');
const PARTS = { static: checks, domain: vitest, api: vitest, web: vitest, e2e: playwright };

/** All of it, or one part with further words for its runner: `npm test -- api entries`, `npm test -- domain --seed 42`. */
export async function test(words) {
  const { seed, others } = seedOf(words);
  const [only, ...args] = others;
  const names = only === undefined ? Object.keys(PARTS) : [only];
  if (!names.every((name) => Object.hasOwn(PARTS, name))) {
    throw new Stop(`Usage: npm test [-- ${Object.keys(PARTS).join('|')} [words for its runner]] [--seed NUMBER]`);
  }
  const tools = await prepare();
  tools.env.FC_SEED = seed;
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const totals = [];
  for (const name of names) totals.push(await PARTS[name](tools, name, args));
  const total = sum(totals);
  if (names.some((name) => PARTS[name] === vitest))
    console.log(`\nProperties were tried with seed ${seed}; --seed ${seed} tries the same values again.`);
  console.log(`\n${origins(total)}\n${line(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/** The seed of the property tests: a fresh one, unless `--seed` or FC_SEED repeats that of an earlier run. */
function seedOf(words) {
  const at = words.indexOf('--seed');
  const named = at === -1 ? process.env.FC_SEED : (words[at + 1] ?? '');
  const seed = named ?? String(randomInt(2 ** 31));
  if (!/^-?\d+$/.test(seed)) throw new Stop(`A seed is a whole number, not "${seed}".`);
  return { seed, others: at === -1 ? words : words.toSpliced(at, 2) };
}

async function vitest({ env }, workspace, args) {
  const file = path.join(reports, `${workspace}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(bin('vitest', workspace), ['run', ...reporters, ...args], { cwd: inRoot(workspace), env });
  return ofVitest(file, code);
}

async function playwright(tools, workspace, args) {
  try {
    await ensureBuilt(tools);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return oneStep(error.exitCode);
  }
  const file = path.join(reports, `${workspace}.json`);
  const env = { ...tools.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const browser = findBrowser(tools);
  if (browser !== undefined) env.CHROMIUM_PATH = browser;
  const options = ['test', '--reporter=list,json', ...args];
  const code = await run(bin('playwright', workspace), options, { cwd: inRoot(workspace), env });
  return ofPlaywright(file, code);
}
