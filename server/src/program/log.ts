import { pino } from 'pino';
import type { Settings } from '../settings.ts';

/** Opens the program's log: lines of JSON on standard error, without anything that opens a door. */
export function openLog(settings: Pick<Settings, 'logLevel'>) {
  return pino(
    {
      level: settings.logLevel,
      base: null,
      redact: ['password', '*.password', 'token', '*.token', 'req.headers.cookie', 'req.headers.authorization'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

export type ProgramLog = ReturnType<typeof openLog>;
