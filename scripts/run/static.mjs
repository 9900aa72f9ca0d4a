import { createHash } from 'node:crypto';
import { run } from './child.mjs';
import { fingerprint, once } from './fingerprint.mjs';
import { bin } from './places.mjs';
import { Stop } from './stop.mjs';
import { oneStep, sum } from './totals.mjs';

/** What decides how every step ends, beside what it reads: the versions of all tools, and the set-up of the compiler. */
const ALWAYS = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'tsconfig.json', 'tsconfig.base.json'];
const CODE = ['domain', 'locales', 'api', 'web', 'e2e', 'scripts', 'oxlint.config.ts'];
const LINT = ['--type-aware', '--deny-warnings', '--report-unused-disable-directives'];

const types = (workspace, ...reads) => ({
  name: `types of ${workspace}`,
  command: [bin('tsc'), '--project', workspace],
  reads: [workspace, ...reads],
});

const steps = (node) => [
  { name: 'format', command: [bin('oxfmt'), '--check', '.'], reads: ['.'] },
  { name: 'lint', command: [bin('oxlint'), ...LINT], reads: CODE },
  { name: 'folders in no circle', command: [node, 'scripts/lint/folder-cycles.ts'], reads: CODE },
  { name: 'lint rules can fail', command: [node, 'scripts/lint/proof.ts'], reads: CODE },
  { name: 'types of the set-up', command: [bin('tsc'), '--project', '.'], reads: ['scripts', 'oxlint.config.ts'] },
  types('domain', 'locales'),
  types('locales'),
  types('api', 'domain', 'locales'),
  types('web', 'domain', 'locales'),
  types('e2e', 'domain'),
  {
    name: 'texts in every language',
    command: [node, 'locales/src/check.ts'],
    reads: ['domain', 'locales', 'api', 'web'],
  },
  { name: 'unused', command: [bin('knip')], reads: [...CODE, 'knip.json'] },
];

const nothingLeftOut = () => false;

/** What a step depends on; while it is the same, a step that passed would pass again. */
const dependencies = ({ command, reads }) =>
  createHash('sha256')
    .update(JSON.stringify([process.version, command]))
    .update(fingerprint([...ALWAYS, ...reads], nothingLeftOut))
    .digest('hex');

class StepFailed extends Stop {}

/** The checks that run no code of ours. A step that passed is not run again before something it reads has changed. */
export async function checks({ node, env }) {
  const totals = [];
  for (const step of steps(node)) totals.push(await check(step, env));
  return sum(totals);
}

async function check(step, env) {
  const { name, command } = step;
  const work = async () => {
    const code = await run(command[0], command.slice(1), { env });
    if (code !== 0) throw new StepFailed(name, code);
  };
  try {
    const isRun = await once(`static ${name}`.replaceAll(' ', '-'), dependencies(step), () => true, work);
    console.log(`✓ ${name}${isRun ? '' : ' (passed before, unchanged since)'}`);
    return oneStep(0);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.log(`✗ ${name}`);
    return oneStep(error.exitCode);
  }
}
