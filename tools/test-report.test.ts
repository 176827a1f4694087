import { describe, expect, it } from 'vitest';
import { closingCount, countTests } from './checks/test-report.ts';

const clean = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('the count of a run', () => {
  it('is what the report says', () => {
    expect(countTests({ ...clean, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, success: false })).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
    });
  });

  it('takes a file that could not be loaded for a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const counted = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countTests({ ...clean, success: false, numFailedTests: 1, testResults: [broken, counted] })).toMatchObject({ failed: 2 });
  });

  it('takes an error outside of tests for a failure', () => {
    expect(countTests({ ...clean, success: false })).toMatchObject({ failed: 1 });
  });
});

describe('the closing count', () => {
  const withSkipped = [
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 1, failed: 1, skipped: 0 },
  ];

  it('adds up the runs', () => {
    expect(closingCount(withSkipped, { mayLeaveOut: true })).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('takes a skipped test for a failure where nothing may be left out', () => {
    expect(closingCount(withSkipped, { mayLeaveOut: false })).toMatchObject({ failed: 2 });
  });

  it('takes a run without tests for a failure', () => {
    expect(closingCount([], { mayLeaveOut: true })).toMatchObject({ passed: 0, failed: 1 });
  });
});
