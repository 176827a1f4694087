import type { Note } from '@coranto/contract/note';
import type { Block } from '@coranto/contract/prose/prose';
import type { EditorNode } from '@coranto/contract/working-copy/editor-node';
import { editorToBody, editorToProse } from '@coranto/contract/working-copy/editor-to-prose';
import { bodyToEditor } from '@coranto/contract/working-copy/prose-to-editor';
import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { proseExtensions } from './prose-schema.ts';

const schema = getSchema(proseExtensions);
const words = (text: string) => [{ kind: 'text' as const, text, marks: [] }];
const paragraph = (id: string): Block => ({ kind: 'paragraph', id, text: words(id) });
const writer = { personId: '018f0000-0000-7000-8000-000000000001', name: 'Amal' };
const aNote = (id: string, after: string | null, text = 'Ask Ben.\nTwice.'): Note => ({
  id,
  after,
  text,
  writer,
  writtenAt: '2026-05-14T10:00:00.000Z',
});

function throughEditor(body: ReturnType<typeof editorToBody>) {
  const held = schema.nodeFromJSON(bodyToEditor(body));
  held.check();
  return held.toJSON() as EditorNode;
}

describe('notes for colleagues', () => {
  const blocks: Block[] = [
    paragraph('a'),
    { kind: 'answer', id: 'b', speaker: null, blocks: [paragraph('c'), paragraph('d')] },
    { kind: 'list', id: 'e', ordered: false, start: 1, items: [{ id: 'f', blocks: [paragraph('g')] }] },
  ];

  it('stand where they stood, at the head, between blocks and inside them, and in their order', () => {
    const notes = [aNote('1', null), aNote('2', 'a', ''), aNote('3', 'a'), aNote('4', 'c'), aNote('5', 'g'), aNote('6', 'e')];
    const body = { prose: { version: 1 as const, blocks }, notes };
    expect(editorToBody(throughEditor(body))).toEqual(body);
  });

  it('are no part of the text, and are not there at all where nobody wrote one', () => {
    const body = { prose: { version: 1 as const, blocks }, notes: [aNote('1', 'a')] };
    expect(editorToProse(throughEditor(body))).toEqual(body.prose);
    expect(editorToBody(throughEditor({ prose: body.prose }))).toEqual({ prose: body.prose });
  });

  it('are kept when the segment they stood after is gone', () => {
    const { notes } = editorToBody(throughEditor({ prose: { version: 1, blocks }, notes: [aNote('1', 'gone')] }));
    expect(notes).toEqual([aNote('1', 'e')]);
  });
});
