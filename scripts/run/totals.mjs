import { readFileSync } from 'node:fs';

// `written` counts the places in the code at which a test stands: a table or a loop runs one of them many times.
const none = { passed: 0, failed: 0, skipped: 0, written: 0 };

export const sum = (all) =>
  all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
      written: a.written + b.written,
    }),
    none,
  );

export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** How many of the cases are tests, and how many the same tests on further rows of their tables. */
export function origins({ passed, failed, skipped, written }) {
  const count = (number) => number.toLocaleString('en');
  const generated = passed + failed + skipped - written;
  return `${count(written)} tests are written out; ${count(generated)} cases are generated, the same tests on further rows of a table or loop.`;
}

export const oneStep = (code) => ({ ...none, [code === 0 ? 'passed' : 'failed']: 1, written: 1 });

export const ofVitest = (file, code) =>
  honest(code, () => {
    const report = read(file);
    const unloadable = report.testResults.filter(
      (f) => f.status === 'failed' && f.assertionResults.length === 0,
    ).length;
    const places = report.testResults.flatMap(({ name, assertionResults }) =>
      // A test that a file imports has no place in that file: its title tells it apart.
      assertionResults.map(({ location, title }) => (location ? `${name}:${location.line}:${location.column}` : title)),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloadable,
      skipped: report.numPendingTests + report.numTodoTests,
      written: new Set(places).size + unloadable,
    };
  });

export const ofPlaywright = (file, code) =>
  honest(code, () => {
    const { stats, suites } = read(file);
    const { expected, unexpected, flaky, skipped } = stats;
    const places = specsIn(suites).map((spec) => `${spec.file}:${spec.line}:${spec.column}`);
    return { passed: expected, failed: unexpected + flaky, skipped, written: new Set(places).size };
  });

const specsIn = (suites = []) => suites.flatMap((suite) => [...suite.specs, ...specsIn(suite.suites)]);

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A run that failed without a failed test (a crash, an unhandled rejection, no report) is one failure, never none. */
function honest(code, count) {
  let totals = none;
  try {
    totals = count();
  } catch {
    return oneStep(1);
  }
  return code !== 0 && totals.failed === 0 ? sum([totals, oneStep(1)]) : totals;
}
