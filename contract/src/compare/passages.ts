import { assertNever } from '../assert-never.ts';
import { inlineToText } from '../prose/plain-text.ts';
import { type Block, type Inline, type ListItem, type Prose, type SegmentId, type Speaker, textsOf } from '../prose/prose.ts';

/** What of a passage is not running text: each can differ between two revisions, and is said in words. */
export type FactName =
  | 'kind'
  | 'level'
  | 'order'
  | 'speaker'
  | 'language'
  | 'source'
  | 'picture'
  | 'alt-text'
  | 'width'
  | 'address'
  | 'within';

/** One part of a body that is compared as a whole: a block without the blocks inside it, or a footnote. */
export type Passage = {
  id: SegmentId;
  kind: Block['kind'] | 'list-item' | 'footnote';
  text: Inline[];
  facts: Partial<Record<FactName, string>>;
};

/** The parts of a body in reading order; what is inside a block follows it, and footnotes follow what refers to them. */
export function passagesOf(prose: Prose): Passage[] {
  return prose.blocks.flatMap((block) => passagesOfBlock(block, ''));
}

function passagesOfBlock(block: Block, within: string): Passage[] {
  const own: Passage = {
    id: block.id,
    kind: block.kind,
    text: runningText(block),
    facts: withoutEmpty({ ...factsOf(block), kind: block.kind, within }),
  };
  const footnotes = textsOf(block).flatMap((text) =>
    text.flatMap((inline): Passage[] =>
      inline.kind === 'footnote' ? [{ id: inline.id, kind: 'footnote', text: inline.text, facts: {} }] : [],
    ),
  );
  return [own, ...footnotes, ...inside(block)];
}

function inside(block: Block): Passage[] {
  if (block.kind === 'list') return block.items.flatMap((item) => passagesOfItem(item, block.id));
  if (block.kind === 'quotation' || block.kind === 'answer') return block.blocks.flatMap((child) => passagesOfBlock(child, block.id));
  return [];
}

function passagesOfItem(item: ListItem, listId: string): Passage[] {
  return [
    { id: item.id, kind: 'list-item', text: [], facts: { within: listId } },
    ...item.blocks.flatMap((child) => passagesOfBlock(child, item.id)),
  ];
}

function factsOf(block: Block): Partial<Record<FactName, string>> {
  switch (block.kind) {
    case 'heading':
      return { level: String(block.level) };
    case 'list':
      return { order: block.ordered ? `ordered from ${block.start}` : '' };
    case 'quotation':
      return { speaker: speakerToText(block.speaker), language: block.language ?? '', source: block.source ?? '' };
    case 'pull-quote':
    case 'question':
    case 'answer':
      return { speaker: speakerToText(block.speaker) };
    case 'picture':
      return { picture: block.pictureId, 'alt-text': block.altText ?? '', width: block.width };
    case 'gallery':
      return {
        picture: block.pictures.map(({ pictureId }) => pictureId).join(' '),
        'alt-text': block.pictures
          .map(({ altText }) => altText ?? '')
          .join(' / ')
          .replace(/^[ /]+$/, ''),
      };
    case 'embed':
      return { address: block.address };
    case 'paragraph':
    case 'table':
    case 'preformatted':
    case 'separator':
      return {};
    default:
      return assertNever(block);
  }
}

/** Words that a passage shows, captions included. */
function runningText(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'question':
    case 'pull-quote':
      return block.text;
    case 'preformatted':
      return plain(block.text);
    case 'picture':
      return plain(block.caption ?? '');
    case 'gallery':
      return plain([block.caption, ...block.pictures.map(({ caption }) => caption)].filter(Boolean).join('\n'));
    case 'embed':
      return plain(block.title ?? '');
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => inlineToText(cell.text)).join(' | '));
      return plain([block.caption, ...rows].filter(Boolean).join('\n'));
    }
    case 'list':
    case 'quotation':
    case 'answer':
    case 'separator':
      return [];
    default:
      return assertNever(block);
  }
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, marks: [] }];
}

/** A speaker as printed. */
export function speakerToText(speaker: Speaker | null): string {
  if (speaker === null) return '';
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
}

function withoutEmpty(facts: Partial<Record<FactName, string>>): Partial<Record<FactName, string>> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
