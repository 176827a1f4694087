import { listPicturesCall } from '@coranto/contract/api/media';
import { useQueryClient } from '@tanstack/react-query';
import type { AnyExtension, Editor } from '@tiptap/core';
import { useEffectEvent, useRef, useState } from 'react';
import { unfitnessOf, uploadPicture } from '../media/upload.ts';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import type { WritingCommand } from './commands.ts';
import type { OpenTool } from './ToolPanel.tsx';
import { writingExtensions } from './writing-extensions.ts';

/** What is open beside the text while one writes, and what the text is helped by. */
export type Writing = {
  extensions: AnyExtension[];
  /** Tells the commands which editor they act on. */
  attach: (editor: Editor | null) => void;
  run: (command: WritingCommand) => void;
  tool: OpenTool | null;
  open: (tool: OpenTool | null) => void;
  /** What happened last, in a sentence. */
  told: string;
  tell: (sentence: string) => void;
  /** An address that could be an embed. */
  offered: string | null;
  offer: (address: string | null) => void;
};

/** Makes what helps one write in an article of a language. */
export function useWriting(language: string): Writing {
  const words = useWords();
  const person = usePerson();
  const client = useQueryClient();
  const editor = useRef<Editor | null>(null);
  const [tool, open] = useState<OpenTool | null>(null);
  const [told, tell] = useState('');
  const [offered, offer] = useState<string | null>(null);
  const run = useEffectEvent((command: WritingCommand) => {
    if (editor.current) command.run({ editor: editor.current, person, language, words, open, tell });
  });
  const sendPicture = useEffectEvent(async (file: File) => {
    const name = file.name || words.editor.picture;
    tell(words.writing.paste.uploading(name));
    try {
      if (unfitnessOf(file) !== null) throw new Error(`Not a picture that is taken: ${file.type}`);
      const { pictureId } = await uploadPicture(file);
      void client.invalidateQueries({ queryKey: [listPicturesCall.name] });
      tell('');
      return pictureId;
    } catch {
      // The person is told, and the picture is still where it came from.
      tell(words.writing.paste.failed(name));
      return null;
    }
  });
  const onLeaveFocus = useEffectEvent(() => tell(words.writing.focus.isOff));
  const [extensions] = useState(() =>
    writingExtensions(language, {
      run: (command) => run(command),
      sendPicture: (file) => sendPicture(file),
      offerEmbed: (address) => offer(address),
      onLeaveFocus: () => onLeaveFocus(),
    }),
  );
  const attach = (made: Editor | null) => {
    editor.current = made;
  };
  return { extensions, attach, run, tool, open, told, tell, offered, offer };
}
