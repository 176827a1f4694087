import { Command } from 'commander';
import { addErrandCommands } from './commands/errand-commands.ts';
import { addStart } from './commands/start.ts';
import { endWithError } from './program/end-with-error.ts';

const program = new Command('coranto')
  .description('Coranto, the publishing system for newsrooms that work in several languages')
  .showHelpAfterError()
  .addHelpText(
    'after',
    '\nEvery command works whether or not Coranto is running; a running one is asked to carry it out.\nSettings come from the environment: see README.md.',
  );

addStart(program);
addErrandCommands(program);

program.parseAsync().catch(endWithError);
