/** `npm run check`: types, lint and format, rooms, unused code. Ends with 1 when any of them failed. */
import { runAndPrint } from './checks/check.ts';
import { lint, roomsTest, typeChecks, unused } from './checks/checks.ts';

const verdicts = await runAndPrint([unused, lint, ...typeChecks(), roomsTest]);
const failed = verdicts.filter((verdict) => !verdict.passed).length;
console.log(failed === 0 ? `All ${verdicts.length} checks passed` : `${failed} of ${verdicts.length} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;
