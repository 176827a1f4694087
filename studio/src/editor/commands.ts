import type { Person } from '@coranto/contract/person';
import type { Editor } from '@tiptap/core';
import type { Words } from '../words/words.ts';
import { toggleFocus } from './focus-mode.ts';
import { rememberedSpeaker } from './interview.ts';
import { toggleList } from './lists.ts';
import type { OpenTool } from './ToolPanel.tsx';
import { mendTypography } from './typography/typographic-input.ts';

/** What a command may need beside the editor. */
export type Hands = {
  editor: Editor;
  person: Person;
  /** Of the article. */
  language: string;
  words: Words;
  open: (tool: OpenTool) => void;
  /** Says what happened, aloud too. */
  tell: (sentence: string) => void;
};

/** Something one can do to the text by name: from the slash menu, and from the list of commands above the text. */
export type WritingCommand = {
  /** Its name in the person's language. */
  label: (words: Words) => string;
  /** Names by which it is found whatever language the studio speaks. */
  english: string;
  keys?: string;
  run: (hands: Hands) => void;
};

const block =
  (type: string, attrs: Record<string, unknown> = {}): WritingCommand['run'] =>
  ({ editor }) =>
    void editor.chain().focus().setNode(type, attrs).run();

const asked =
  (tool: OpenTool['tool']): WritingCommand['run'] =>
  ({ open }) =>
    open({ tool });

const heading = (level: 2 | 3 | 4): WritingCommand => ({
  label: (words) => words.editor.heading(level),
  english: `heading ${level} title h${level}`,
  keys: `Mod+Alt+${level}`,
  run: block('heading', { level }),
});

/** Every command, in the order in which they are offered. */
export const writingCommands: readonly WritingCommand[] = [
  { label: (words) => words.editor.paragraph, english: 'paragraph text', keys: 'Mod+Alt+0', run: block('paragraph') },
  heading(2),
  heading(3),
  heading(4),
  {
    label: (words) => words.editor.question,
    english: 'question interview',
    run: ({ editor }) => {
      const speaker = rememberedSpeaker(editor.state.doc, editor.state.selection.from, 'question');
      editor.chain().focus().setNode('question', { speaker }).run();
    },
  },
  {
    label: (words) => words.editor.answer,
    english: 'answer interview',
    run: ({ editor }) => {
      const speaker = rememberedSpeaker(editor.state.doc, editor.state.selection.from, 'answer');
      editor.chain().focus().wrapIn('answer', { speaker }).run();
    },
  },
  { label: (words) => words.editor.quotation, english: 'quotation quote blockquote speaker', keys: 'Mod+Shift+9', run: asked('quotation') },
  { label: (words) => words.editor.pullQuote, english: 'pull quote', run: block('pull-quote') },
  {
    label: (words) => words.editor.list,
    english: 'list bullet points',
    keys: 'Mod+Shift+8',
    run: ({ editor }) => toggleList(editor, false),
  },
  {
    label: (words) => words.editor.numbered,
    english: 'numbered list ordered',
    keys: 'Mod+Shift+7',
    run: ({ editor }) => toggleList(editor, true),
  },
  { label: (words) => words.editor.picture, english: 'picture image photo', run: asked('picture') },
  { label: (words) => words.writing.gallery.name, english: 'gallery pictures', run: asked('gallery') },
  { label: (words) => words.editor.table, english: 'table spreadsheet', run: asked('table') },
  { label: (words) => words.editor.footnote, english: 'footnote note at the foot', keys: 'Mod+Alt+f', run: asked('footnote') },
  { label: (words) => words.editor.embed, english: 'embed video player', run: asked('embed') },
  { label: (words) => words.writing.note.name, english: 'note for colleagues comment slip', keys: 'Mod+Alt+n', run: insertNote },
  {
    label: (words) => words.editor.separator,
    english: 'separator line rule divider',
    run: ({ editor }) => void editor.chain().focus().insertContent({ type: 'separator' }).run(),
  },
  { label: (words) => words.editor.preformatted, english: 'preformatted code verse', run: block('preformatted') },
  {
    label: (words) => words.writing.mend.name,
    english: 'mend typography quotation marks dashes',
    run: ({ editor, language, tell, words }) => {
      const { count, tr } = mendTypography(editor.state, language);
      editor.view.dispatch(tr.scrollIntoView());
      editor.view.focus();
      tell(count === 0 ? words.writing.mend.none : words.writing.mend.done(count));
    },
  },
  { label: (words) => words.editor.speaker, english: 'speaker who says', keys: 'Mod+Alt+s', run: asked('speaker') },
  { label: (words) => words.writing.find.name, english: 'find replace search', keys: 'Mod+f', run: asked('find') },
  {
    label: (words) => words.writing.focus.name,
    english: 'focus mode only the text',
    keys: 'Mod+Shift+f',
    run: ({ editor, tell, words }) => tell(toggleFocus(editor) ? words.writing.focus.isOn : words.writing.focus.isOff),
  },
  { label: (words) => words.writing.keys.name, english: 'keys shortcuts help', keys: 'Mod+/', run: asked('keys') },
];

/** Puts a slip for colleagues where the caret stands: in place of an empty paragraph, else after the block. */
function insertNote({ editor, person }: Pick<Hands, 'editor' | 'person'>): void {
  const { $from } = editor.state.selection;
  const attrs = { writer: { personId: person.id, name: person.name }, writtenAt: new Date().toISOString() };
  if ($from.parent.type.name === 'paragraph' && $from.parent.content.size === 0) {
    editor.chain().focus().setNode('note', attrs).run();
    return;
  }
  const after = $from.depth === 0 ? editor.state.selection.to : $from.after();
  editor
    .chain()
    .insertContentAt(after, { type: 'note', attrs })
    .setTextSelection(after + 1)
    .focus()
    .run();
}

/** The commands that a word names, in the person's language or in English; those that begin with it come first. */
export function commandsNamed(typed: string, words: Words, language: string): WritingCommand[] {
  const sought = typed.trim().toLocaleLowerCase(language);
  if (sought === '') return [...writingCommands];
  const ranked = writingCommands.map((command) => ({
    command,
    rank: rankOf(command.label(words).toLocaleLowerCase(language), command.english, sought),
  }));
  return ranked
    .filter(({ rank }) => rank < noMatch)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ command }) => command);
}

const noMatch = 4;

function rankOf(label: string, english: string, sought: string): number {
  if (label.startsWith(sought)) return 0;
  if (` ${label}`.includes(` ${sought}`)) return 1;
  if (` ${english}`.includes(` ${sought}`)) return 2;
  return label.includes(sought) ? 3 : noMatch;
}
