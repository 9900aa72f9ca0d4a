import { readFileSync } from 'node:fs';

const none = { passed: 0, failed: 0, skipped: 0 };

export const sum = (all) =>
  all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    none,
  );

export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export const oneStep = (code) => ({ ...none, [code === 0 ? 'passed' : 'failed']: 1 });

export const ofVitest = (file, code) =>
  honest(code, () => {
    const report = read(file);
    const unloadable = report.testResults.filter(
      (f) => f.status === 'failed' && f.assertionResults.length === 0,
    ).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloadable,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });

export const ofPlaywright = (file, code) =>
  honest(code, () => {
    const { expected, unexpected, flaky, skipped } = read(file).stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  });

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A run that failed without a failed test (a crash, an unhandled rejection, no report) is one failure, never none. */
function honest(code, count) {
  let totals = none;
  try {
    totals = count();
  } catch {
    return { ...none, failed: 1 };
  }
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
