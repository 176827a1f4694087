import { type AnyExtension, Extension } from '@tiptap/core';
import { type WritingCommand, writingCommands } from './commands.ts';
import { findInEditor } from './find/find-plugin.ts';
import { focusMode } from './focus-mode.ts';
import { interview } from './interview.ts';
import { markdown } from './markdown.ts';
import { type PastingHands, pasting } from './paste/pasting.ts';
import { slashPlace } from './slash-place.ts';
import { typographicInput } from './typography/typographic-input.ts';

export type WritingHands = PastingHands & { run: (command: WritingCommand) => void; onLeaveFocus: () => void };

/** What helps one write, beside the schema: commands by slash and by keys, signs of Markdown and of typography, turns of an interview. */
export function writingExtensions(language: string, hands: WritingHands): AnyExtension[] {
  return [
    findInEditor,
    focusMode.configure({ onLeave: hands.onLeaveFocus }),
    pasting(hands),
    slashPlace,
    interview,
    markdown.configure({ language }),
    typographicInput.configure({ language }),
    commandKeys(hands.run),
  ];
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
          const keys = command.keys.replaceAll('+', '-');
          return keys === 'Mod-f'
            ? [
                [keys, act],
                ['Mod-h', act],
              ]
            : [[keys, act]];
        }),
      ),
  });
}
