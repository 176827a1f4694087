import { styleText } from 'node:util';
import type { Settings } from '../settings.ts';
import type { RunningProgram } from './program.ts';

/** Tells the person who started the program where everything is. */
export function announce(settings: Settings, running: RunningProgram): void {
  const strong = (text: string) => styleText('bold', text);
  const lines = ['', strong('Coranto is ready.'), ''];
  for (const edition of running.editions) lines.push(`  ${edition.ownName.padEnd(14)} ${settings.origin}/${edition.prefix}`);
  lines.push(`  ${'Studio'.padEnd(14)} ${settings.origin}/studio/`);
  if (running.firstRunCode) {
    lines.push('', 'Nobody can sign in yet. Make the owner and the first edition here (the code works once):');
    lines.push(`  ${settings.origin}/studio/first-run?code=${running.firstRunCode}`);
  }
  if (running.demoSignIns.length > 0) {
    lines.push('', 'Sign-ins of the demo newsroom:');
    for (const { email, password, role } of running.demoSignIns) lines.push(`  ${email.padEnd(22)} ${password.padEnd(16)} ${role}`);
  }
  console.log(`${lines.join('\n')}\n`);
}
