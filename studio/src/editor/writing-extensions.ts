import { type AnyExtension, Extension } from '@tiptap/core';
import { type WritingCommand, writingCommands } from './commands.ts';
import { interview } from './interview.ts';
import { markdown } from './markdown.ts';
import { slashPlace } from './slash-place.ts';
import { typographicInput } from './typography/typographic-input.ts';

/** What helps one write, beside the schema: commands by slash and by keys, signs of Markdown and of typography, turns of an interview. */
export function writingExtensions(language: string, run: (command: WritingCommand) => void): AnyExtension[] {
  return [slashPlace, interview, markdown.configure({ language }), typographicInput.configure({ language }), commandKeys(run)];
}

/** The keys of the commands. */
function commandKeys(run: (command: WritingCommand) => void): AnyExtension {
  return Extension.create({
    name: 'command-keys',
    addKeyboardShortcuts: () =>
      Object.fromEntries(
        writingCommands.flatMap((command) => {
          if (command.keys === undefined) return [];
          const act = () => {
            run(command);
            return true;
          };
          return [[command.keys.replaceAll('+', '-'), act]];
        }),
      ),
  });
}
