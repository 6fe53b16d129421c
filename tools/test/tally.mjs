const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** Nothing counted yet. */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** One step that either went well or did not. */
export const oneStep = (ok) => ({ ...NOTHING, [ok ? 'passed' : 'failed']: 1 });

/** The sum of several counts. */
export const sum = (tallies) => tallies.reduce(add, NOTHING);

/**
 * What one Jest run counts for: its tests, each suite that could not run, and the run itself when it ended badly
 * although no test says why, or when there was nothing to run.
 */
export function tallyOfJest(report, exitCode) {
  if (report === undefined) return oneStep(false);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  const saysNothing = passed + failed === 0 || (exitCode !== 0 && failed === 0);
  return { passed, failed: failed + (saysNothing ? 1 : 0), skipped };
}

/** The last line of a test run. */
export function sentenceOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
