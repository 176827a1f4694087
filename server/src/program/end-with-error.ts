import { Refusal } from '@coranto/contract/refusal';
import { WrongSettings } from '../settings.ts';

/** Told to the supervisor (tools/start.sh): starting again cannot help. @source sysexits.h, EX_CONFIG */
const cannotStart = 78;

/** Says what went wrong in one sentence where it is of the person's own making, in full where it is a defect, and ends. */
export function endWithError(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (
    error instanceof WrongSettings ||
    code === 'DataFolderInUse' ||
    code === 'DatabaseNewer' ||
    code === 'NotPermitted' ||
    code === 'EADDRINUSE' ||
    code === 'EACCES'
  ) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(cannotStart);
  }
  if (error instanceof Refusal || process.env.CORANTO_LOG !== 'debug')
    console.error(error instanceof Error ? error.message : String(error));
  else console.error(error);
  process.exit(1);
}
