/** What a run of tests came to. */
export type Count = { passed: number; failed: number; skipped: number };

/** The part of vitest's JSON report that is counted here. */
type Report = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/**
 * Counts a run from vitest's JSON report. A file that failed before its first test, and a run that failed though every test passed (an
 * error outside of tests), count as one failure each: nothing that went wrong may end in a clean line.
 */
export function countTests(report: Report): Count {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Adds up runs for the closing line. Where nothing may be left out (in CI), a skipped test is a failed one; so is a run without a single test.
 */
export function closingCount(counts: readonly Count[], { mayLeaveOut }: { mayLeaveOut: boolean }): Count {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const empty = passed + failed === 0 ? 1 : 0;
  return { passed, failed: failed + empty + (mayLeaveOut ? 0 : skipped), skipped };
}
