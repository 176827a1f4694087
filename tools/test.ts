/**
 * The part of `npm test` that runs on Node: build, checks, every test project, and the closing line `N passed, N failed`.
 * Arguments are the names of test projects to leave out, because the machine lacks what they need.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { runAndPrint } from './checks/check.ts';
import { lint, typeChecks, unused } from './checks/checks.ts';
import { type Count, closingCount, countTests } from './checks/test-report.ts';

const reportPath = 'build/test-report.json';
const inCi = process.env.CI === 'true';
const leftOut = process.argv.slice(2);

function build(): Count {
  const passed = spawnSync(process.execPath, ['tools/build.ts'], { stdio: 'inherit' }).status === 0;
  return { passed: 0, failed: passed ? 0 : 1, skipped: 0 };
}

async function check(): Promise<Count> {
  const verdicts = await runAndPrint([unused, lint, ...typeChecks()]);
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  return { passed, failed: verdicts.length - passed, skipped: 0 };
}

function test(): Count {
  rmSync(reportPath, { force: true });
  const without = leftOut.map((project) => `--project=!${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...without], { stdio: 'inherit' });
  try {
    // the shape is vitest's; a report that is missing or different ends below as a failure
    return countTests(JSON.parse(readFileSync(reportPath, 'utf8')));
  } catch (error) {
    console.log(`The tests ended without a report: ${error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { passed, failed, skipped } = closingCount([build(), await check(), test()], { mayLeaveOut: !inCi });
if (leftOut.length > 0) console.log(`Left out on this machine: ${leftOut.join(', ')}`);
if (skipped > 0) console.log(inCi ? `${skipped} skipped, which counts as failed here` : `${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
