import { assertNever } from '@coranto/contract/assert-never';
import type { Block, Footnote, Inline, Mark, PictureUse, Prose, SegmentId, Speaker } from '@coranto/contract/prose/prose';
import type { ContributorKey, DemoBlock, DemoLanguage, DemoLine, DemoMark, DemoPicture, DemoWords } from './demo-text.ts';
import type { PictureKey } from './picture-keys.ts';

/** How keys of the demo stories become records: `null` picture captions and alt texts show the picture's own. */
export type DemoLookUp = {
  speaker: (key: ContributorKey, language: DemoLanguage) => Speaker;
  pictureId: (key: PictureKey) => string;
};

type Making = { nextId: () => SegmentId; speaker: (key: ContributorKey) => Speaker; pictureId: (key: PictureKey) => string };

/**
 * Makes the body of a demo story into prose. Segment ids are `s1`, `s2`, … in reading order, so the same body always gives the same
 * prose, and a translation whose blocks follow its source bears the source's ids.
 */
export function demoToProse(blocks: DemoBlock[], language: DemoLanguage, lookUp: DemoLookUp): Prose {
  let made = 0;
  const making: Making = {
    nextId: () => `s${++made}`,
    speaker: (key) => lookUp.speaker(key, language),
    pictureId: lookUp.pictureId,
  };
  return { version: 1, blocks: blocks.map((block) => blockToProse(block, making)) };
}

function blockToProse(block: DemoBlock, making: Making): Block {
  const id = making.nextId();
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', id, text: wordsToInline(block.words, making) };
    case 'heading':
      return { kind: 'heading', id, level: 2, text: wordsToInline(block.words, making) };
    case 'list':
      return {
        kind: 'list',
        id,
        ordered: block.ordered,
        start: 1,
        items: block.lines.map((line) => ({ id: making.nextId(), blocks: [lineToParagraph(line, making)] })),
      };
    case 'quotation':
      return {
        kind: 'quotation',
        id,
        speaker: making.speaker(block.speaker),
        language: block.language,
        source: null,
        blocks: linesToParagraphs(block.lines, making),
      };
    case 'pull-quote':
      return { kind: 'pull-quote', id, speaker: making.speaker(block.speaker), text: wordsToInline(block.words, making) };
    case 'question':
      return { kind: 'question', id, speaker: block.speaker && making.speaker(block.speaker), text: wordsToInline(block.words, making) };
    case 'answer':
      return { kind: 'answer', id, speaker: making.speaker(block.speaker), blocks: linesToParagraphs(block.lines, making) };
    case 'picture':
      return { kind: 'picture', id, width: block.width, ...pictureToUse(block.picture, making) };
    case 'gallery':
      return { kind: 'gallery', id, caption: block.caption, pictures: block.pictures.map((picture) => pictureToUse(picture, making)) };
    case 'table':
      return {
        kind: 'table',
        id,
        caption: block.caption,
        rows: block.rows.map((row, rowNumber) => row.map((cell, column) => cellToProse(cell, rowNumber === 0 || column === 0, making))),
      };
    case 'embed':
      return { kind: 'embed', id, address: block.address, title: block.title };
    case 'separator':
      return { kind: 'separator', id };
    default:
      return assertNever(block);
  }
}

const linesToParagraphs = (lines: DemoLine[], making: Making): Block[] => lines.map((line) => lineToParagraph(line, making));

const lineToParagraph = (line: DemoLine, making: Making): Block => ({
  kind: 'paragraph',
  id: making.nextId(),
  text: wordsToInline(Array.isArray(line) ? line : [line], making),
});

const pictureToUse = (use: DemoPicture, making: Making): PictureUse => ({
  pictureId: making.pictureId(use.picture),
  caption: use.caption,
  altText: null,
});

const cellToProse = (line: DemoLine, header: boolean, making: Making) => ({
  header,
  columns: 1,
  rows: 1,
  text: wordsToInline(Array.isArray(line) ? line : [line], making),
});

function wordsToInline(words: DemoWords[], making: Making, marks: Mark[] = []): Inline[] {
  return words.flatMap((word): Inline[] => {
    if (typeof word === 'string') return word === '' ? [] : [{ kind: 'text', text: word, marks }];
    if ('footnote' in word) return [{ kind: 'footnote', id: making.nextId(), text: wordsToInline(word.footnote, making).filter(isWords) }];
    return wordsToInline(word.words, making, [...marks, markToProse(word.mark, making)]);
  });
}

const isWords = (inline: Inline): inline is Footnote['text'][number] => inline.kind !== 'footnote';

function markToProse(mark: DemoMark, making: Making): Mark {
  if (mark.kind !== 'quotation') return mark;
  return { kind: 'quotation', speaker: making.speaker(mark.speaker), language: mark.language };
}
