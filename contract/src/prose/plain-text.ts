import { assertNever } from '../assert-never.ts';
import { type Block, type Footnote, footnotesOf, type Inline, numberFootnotes, type Prose } from './prose.ts';

/** The words of running text, without marks and without footnotes. */
export function inlineToText(inlines: readonly Inline[]): string {
  return tellInline(inlines, silent);
}

/** The words of a body, a blank line between blocks, footnotes after all: for search, word counts and excerpts. */
export function proseToText({ blocks }: Prose): string {
  return joinParts([blocksToText(blocks), ...footnotesOf(blocks).map((footnote) => inlineToText(footnote.text))]);
}

/** The words of some blocks without their footnotes: for what somebody has said. */
export function blocksToText(blocks: readonly Block[]): string {
  return tellBlocks(blocks, silent);
}

/** The words of a body for somebody who reads them so: each footnote stands after all with its number, and the number where it belongs. */
export function proseToReadableText(prose: Prose): string {
  const numbers = numberFootnotes(prose);
  const notes = footnotesOf(prose.blocks).map(({ id, text }) => `[${numbers.get(id)}] ${inlineToText(text)}`);
  return joinParts([tellBlocks(prose.blocks, ({ id }) => `\u00a0[${numbers.get(id)}]`), ...notes]);
}

/** What stands in the running text in the place of a footnote. */
type TellFootnote = (footnote: Footnote) => string;

const silent: TellFootnote = () => '';

function tellInline(inlines: readonly Inline[], tellFootnote: TellFootnote): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        case 'footnote':
          return tellFootnote(inline);
        default:
          return assertNever(inline);
      }
    })
    .join('');
}

function joinParts(parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function tellBlocks(blocks: readonly Block[], tellFootnote: TellFootnote): string {
  return joinParts(blocks.map((block) => tellBlock(block, tellFootnote)));
}

function tellBlock(block: Block, tellFootnote: TellFootnote): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'question':
      return tellInline(block.text, tellFootnote);
    case 'list':
      return block.items.map((item) => tellBlocks(item.blocks, tellFootnote)).join('\n');
    case 'quotation':
    case 'answer':
      return tellBlocks(block.blocks, tellFootnote);
    case 'pull-quote':
    case 'separator':
      return '';
    case 'picture':
      return block.caption ?? '';
    case 'gallery':
      return [block.caption, ...block.pictures.map((picture) => picture.caption)].filter(Boolean).join('\n');
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => tellInline(cell.text, tellFootnote)).join('\t'));
      return [block.caption, ...rows].filter(Boolean).join('\n');
    }
    case 'preformatted':
      return block.text;
    case 'embed':
      return block.title ?? '';
    default:
      return assertNever(block);
  }
}
