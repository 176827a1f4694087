import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { personRoles } from '@coranto/contract/article';
import { type Command, Option } from 'commander';
import { addPersonErrand } from './add-person.ts';
import { changePasswordErrand } from './change-password.ts';
import { demoErrand } from './demo.ts';
import { importFeedErrand } from './import-feed.ts';
import { importWordPressErrand } from './import-wordpress.ts';
import { runErrand } from './run-errand.ts';
import { changeSettingsErrand, readSettingsFile, showSettingsErrand } from './settings.ts';
import { vacuumErrand } from './vacuum.ts';
import { viewsErrand } from './views.ts';

/** Adds the commands that ask something of the newsroom. */
export function addErrandCommands(program: Command): void {
  program
    .command('demo')
    .description('fill an empty publication with the demo newsroom')
    .action(() => runErrand(demoErrand, {}));

  program
    .command('vacuum')
    .description('tidy the database')
    .action(() => runErrand(vacuumErrand, {}));

  program
    .command('views')
    .description('tell day by day what was counted as a view, and why other requests were left out')
    .option('--days <number>', 'how many days', '14')
    .action((options: { days: string }) => runErrand(viewsErrand, { days: Number(options.days) }));

  addPeopleCommands(program);
  addSettingsCommands(program);
  addImportCommands(program);
}

function addPeopleCommands(program: Command): void {
  const people = program.command('person').alias('user').description('people who can sign in to the studio');
  people
    .command('add')
    .description('add a person; a password is made and printed unless CORANTO_PASSWORD holds one')
    .argument('<email>')
    .requiredOption('--name <name>', 'name as colleagues know it')
    .addOption(new Option('--role <role>', 'what the person may do').choices([...personRoles]).default('editor'))
    .option('--edition <prefix>', 'only in this edition (default: in every one)')
    .action(async (email: string, options: { name: string; role: (typeof personRoles)[number]; edition?: string }) => {
      const { password, wasMade } = choosePassword();
      await runErrand(addPersonErrand, { email, name: options.name, password, role: options.role, edition: options.edition ?? null });
      if (wasMade) console.log(`Password: ${password}`);
    });
  people
    .command('password')
    .description('give a person a new password; it is made and printed unless CORANTO_PASSWORD holds one')
    .argument('<email>')
    .action(async (email: string) => {
      const { password, wasMade } = choosePassword();
      await runErrand(changePasswordErrand, { email, password });
      if (wasMade) console.log(`Password: ${password}`);
    });
}

function addSettingsCommands(program: Command): void {
  const settings = program.command('settings').description('what machines are told of the newspaper, and how an edition is set');
  const ofEdition = ['--edition <prefix>', 'of this edition (default: of the whole newspaper)'] as const;
  settings
    .command('show')
    .description('print them as JSON')
    .option(...ofEdition)
    .action((options: { edition?: string }) => runErrand(showSettingsErrand, { edition: options.edition ?? null }));
  settings
    .command('change')
    .description('change those that a file of JSON holds; all others stay')
    .argument('<file>', 'for example {"refusedRobots": ["GPTBot"]}')
    .option(...ofEdition)
    .action((file: string, options: { edition?: string }) =>
      runErrand(changeSettingsErrand, { edition: options.edition ?? null, given: readSettingsFile(resolve(file)) }),
    );
}

function addImportCommands(program: Command): void {
  const imports = program.command('import').description('read in an archive of another system');
  imports
    .command('wordpress')
    .description('read in a WordPress export (WXR); again is harmless, and brings what changed')
    .argument('<file>', 'the .xml file that WordPress exported')
    .option('--uploads <folder>', 'the folder wp-content/uploads, for pictures')
    .option('--edition <prefix>', 'the edition it belongs to (default: by its language)')
    .action((file: string, options: { uploads?: string; edition?: string }) =>
      runErrand(importWordPressErrand, {
        file: resolve(file),
        uploadsFolder: options.uploads === undefined ? null : resolve(options.uploads),
        edition: options.edition ?? null,
      }),
    );
  imports
    .command('feed')
    .description('read in feeds (RSS, Atom, JSON Feed); again is harmless, and brings what changed')
    .argument('<file...>', 'files; nothing is fetched from the network')
    .requiredOption('--edition <prefix>', 'the edition for what is in no language of another one')
    .option('--section <slug>', 'the section for what has no category that names one')
    .action((files: string[], options: { edition: string; section?: string }) =>
      runErrand(importFeedErrand, {
        files: files.map((file) => resolve(file)),
        edition: options.edition,
        section: options.section ?? null,
      }),
    );
}

/** Passwords never stand on a command line, where every other program can read them. */
function choosePassword(): { password: string; wasMade: boolean } {
  const given = process.env.CORANTO_PASSWORD;
  return given ? { password: given, wasMade: false } : { password: randomBytes(12).toString('base64url'), wasMade: true };
}
