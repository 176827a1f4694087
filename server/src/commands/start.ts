import type { Command } from 'commander';
import { announce } from '../program/announce.ts';
import { openLog } from '../program/log.ts';
import { openProgram } from '../program/program.ts';
import { readSettings } from '../settings.ts';

/** After so long a stop is enforced: a supervisor waits no longer. */
const longestStopMs = 9_500;

/** Starts the program and keeps it until it is told to stop. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('start Coranto and keep it running')
    .action(async () => {
      const settings = readSettings(process.env);
      const log = openLog(settings);
      const running = await openProgram(settings, log);
      let isStopping = false;
      const stop = (signal: string) => {
        if (isStopping) return;
        isStopping = true;
        log.info({ signal }, 'Stopping');
        setTimeout(() => {
          log.error({}, 'What was in flight did not finish in time; ending now');
          process.exit(1);
        }, longestStopMs).unref();
        running.close().then(
          () => process.exit(0),
          (error) => {
            log.error({ error: String(error) }, 'Stopping failed');
            process.exit(1);
          },
        );
      };
      process.on('SIGTERM', stop);
      process.on('SIGINT', stop);
      announce(settings, running);
    });
}
