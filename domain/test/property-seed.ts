import path from 'node:path';
import fc, { type RunDetails } from 'fast-check';
import { expect } from 'vitest';

/** Says beside what fast-check says of a counter-example which command finds it again. */
function report(details: RunDetails<unknown>): void {
  const message = fc.defaultReportMessage(details);
  if (message === undefined) return;
  const workspace = process.cwd();
  const file = path.relative(workspace, expect.getState().testPath ?? '');
  const again = `npm test -- ${path.basename(workspace)} ${file} --seed ${details.seed}`;
  throw new Error(`${message}\n\nTo repeat: ${again}`, { cause: details.errorInstance });
}

// Every run tries other values. FC_SEED (set by `npm test -- … --seed N`) tries those of an earlier run again.
const seed = process.env['FC_SEED'];
fc.configureGlobal({
  ...(seed !== undefined && { seed: Number(seed) }),
  reporter: report,
});
