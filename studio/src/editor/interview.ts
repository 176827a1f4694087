import type { Speaker } from '@coranto/contract/prose/prose';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';

type Part = 'question' | 'answer';

/** Who asked, or answered, last before a position: the nearest block of that kind which names somebody, or else the nearest after it. */
export function rememberedSpeaker(doc: Node, position: number, part: Part): Speaker | null {
  const { index } = doc.childAfter(position);
  const speakerAt = (place: number) => {
    const { type, attrs } = doc.child(place);
    return type.name === part ? (attrs.speaker as Speaker | null) : null; // what the schema of the editor holds there
  };
  for (let place = Math.min(index, doc.childCount - 1); place >= 0; place--) {
    const speaker = speakerAt(place);
    if (speaker) return speaker;
  }
  for (let place = index + 1; place < doc.childCount; place++) {
    const speaker = speakerAt(place);
    if (speaker) return speaker;
  }
  return null;
}

/** Enter at the end of a question begins its answer, with whoever answered before. */
const answerAfterQuestion: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { answer, paragraph } = state.schema.nodes;
  if (!empty || !answer || !paragraph || $from.parent.type.name !== 'question' || $from.depth !== 1) return false;
  if ($from.parentOffset < $from.parent.content.size || $from.parent.content.size === 0) return false;
  const after = $from.after();
  const speaker = rememberedSpeaker(state.doc, after, 'answer');
  const tr = state.tr.insert(after, answer.create({ speaker }, paragraph.create()));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 2)).scrollIntoView());
  return true;
};

/** Enter in an empty last paragraph of an answer ends it and begins the next question, with whoever asked before. */
const questionAfterAnswer: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { question } = state.schema.nodes;
  if (!empty || !question || $from.depth !== 2 || $from.parent.content.size > 0 || $from.parent.type.name !== 'paragraph') return false;
  const answer = $from.node(1);
  if (answer.type.name !== 'answer' || answer.childCount < 2 || $from.index(1) !== answer.childCount - 1) return false;
  const speaker = rememberedSpeaker(state.doc, $from.before(1), 'question');
  const after = $from.after(1) - $from.parent.nodeSize;
  const tr = state.tr.delete($from.before(2), $from.after(2));
  tr.insert(after, question.create({ speaker }));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** Enter in an empty question makes a paragraph of it: the interview is over. */
const paragraphOfEmptyQuestion: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { paragraph } = state.schema.nodes;
  if (!empty || !paragraph || $from.parent.type.name !== 'question' || $from.parent.content.size > 0) return false;
  dispatch?.(state.tr.setNodeMarkup($from.before(), paragraph, { id: $from.parent.attrs.id, filler: false }).scrollIntoView());
  return true;
};

/** In an interview Enter goes from the question to the answer and, from an empty line, to the next question. */
export const interview = Extension.create({
  name: 'interview',
  priority: 200,
  addKeyboardShortcuts() {
    const commands = [answerAfterQuestion, questionAfterAnswer, paragraphOfEmptyQuestion];
    return { Enter: () => commands.some((command) => command(this.editor.state, this.editor.view.dispatch)) };
  },
});
