import { assertNever } from '@coranto/contract/assert-never';
import {
  type Block,
  footnotesOf,
  type Inline,
  type Mark,
  type PictureUse,
  type Prose,
  type Table,
  type Text,
} from '@coranto/contract/prose/prose';
import { absoluteAddress, type FeedSetting } from '../feed/FeedText.tsx';
import { plainFile } from '../prose/plain-file.ts';
import { speakerNames } from '../prose/Spoken.tsx';

/**
 * The body of an article as Markdown. What Markdown has no sign for (underlining, raised letters, the language of a passage) is set plain.
 *
 * @source CommonMark 0.31; tables and footnotes as in GitHub's extension of it
 */
export function proseToMarkdown({ blocks }: Prose, setting: FeedSetting): string {
  const notes = footnotesOf(blocks).map(({ id, text }) => hang(`[^${setting.footnotes.get(id)}]: `, inlineToMarkdown(text, setting), 4));
  return [blocksToMarkdown(blocks, setting), ...notes].join('\n\n');
}

function blocksToMarkdown(blocks: readonly Block[], setting: FeedSetting): string {
  return blocks
    .map((block) => blockToMarkdown(block, setting))
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockToMarkdown(block: Block, setting: FeedSetting): string {
  const text = (inlines: readonly Inline[]) => inlineToMarkdown(inlines, setting);
  switch (block.kind) {
    case 'paragraph':
      return guardBeginning(text(block.text));
    case 'heading':
      return `${'#'.repeat(block.level)} ${text(block.text).replaceAll('\\\n', ' ')}`;
    case 'list':
      return block.items
        .map((item, at) => hang(block.ordered ? `${block.start + at}. ` : '- ', blocksToMarkdown(item.blocks, setting)))
        .join('\n');
    case 'quotation': {
      const said = blocksToMarkdown(block.blocks, setting);
      return before('> ', block.speaker ? `${said}\n\n— ${escapeMarkdown(nameAndRole(block.speaker, setting))}` : said);
    }
    case 'pull-quote':
      return '';
    case 'question': {
      const name = block.speaker ? speakerNames(block.speaker, setting).name : setting.words.question;
      return `**${escapeMarkdown(name)}**\\\n${text(block.text)}`;
    }
    case 'answer': {
      const name = block.speaker ? speakerNames(block.speaker, setting).name : setting.words.answer;
      return `**${escapeMarkdown(name)}**\n\n${blocksToMarkdown(block.blocks, setting)}`;
    }
    case 'picture':
      return pictureToMarkdown(block, setting);
    case 'gallery':
      return block.pictures.map((use) => pictureToMarkdown(use, setting)).join('\n\n');
    case 'table':
      return tableToMarkdown(block, setting);
    case 'preformatted':
      return before('    ', block.text);
    case 'separator':
      return '***';
    case 'embed':
      return `[${escapeMarkdown(block.title || block.address)}](<${block.address}>)`;
    default:
      return assertNever(block);
  }
}

function nameAndRole(speaker: Parameters<typeof speakerNames>[0], setting: FeedSetting): string {
  const { name, role } = speakerNames(speaker, setting);
  return role === null ? name : `${name}, ${role}`;
}

/** A picture with its caption and credit below it. */
export function pictureToMarkdown(use: PictureUse, setting: FeedSetting): string {
  const picture = setting.pictures.get(use.pictureId);
  if (!picture) return '';
  const image = `![${escapeMarkdown(use.altText ?? picture.altText)}](<${plainFile(picture, setting.origin).address}>)`;
  const words = [use.caption ?? picture.caption, picture.credit].filter(Boolean).join(' ');
  return words === '' ? image : `${image}\n\n*${escapeMarkdown(words)}*`;
}

function tableToMarkdown({ rows, caption }: Table, setting: FeedSetting): string {
  const width = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)), 1);
  const lines = rows.map((row) => {
    const cells = row.flatMap((cell) => [
      inlineToMarkdown(cell.text, setting).replaceAll('\\\n', ' '),
      ...Array<string>(cell.columns - 1).fill(''),
    ]);
    return `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`;
  });
  const [head = '', ...others] = lines;
  const table = [head, `|${' --- |'.repeat(width)}`, ...others].join('\n');
  return caption ? `${table}\n\n*${escapeMarkdown(caption)}*` : table;
}

function inlineToMarkdown(inlines: readonly Inline[], setting: FeedSetting): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text'
        ? inline.marks.reduce((inner, mark) => wrap(mark, inner, setting), escapeMarkdown(inline.text))
        : signOf(inline, setting),
    )
    .join('');
}

function signOf(inline: Exclude<Inline, Text>, { footnotes }: FeedSetting): string {
  return inline.kind === 'break' ? '\\\n' : `[^${footnotes.get(inline.id)}]`;
}

const signs: Partial<Record<Mark['kind'], string>> = { strong: '**', emphasis: '*', strike: '~~' };

function wrap(mark: Mark, inner: string, setting: FeedSetting): string {
  // A sign holds only where it touches the words, so blanks go outside of it.
  const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  if (words === '') return inner;
  if (mark.kind === 'link') {
    const address = absoluteAddress(mark.address, setting);
    return address === null ? inner : `${lead}[${words}](<${address}>)${trail}`;
  }
  const sign = signs[mark.kind];
  return sign === undefined ? inner : `${lead}${sign}${words}${sign}${trail}`;
}

/** Takes the meaning from every sign that Markdown gives one. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

/** At the beginning of a line a dash or a number with a dot would make a list, and equals signs a heading. */
function guardBeginning(text: string): string {
  return text.replace(/^(\s*)([-+=]|\d+[.)])/gm, (_, blanks: string, sign: string) => `${blanks}${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}

function before(mark: string, text: string): string {
  return text
    .split('\n')
    .map((line) => (mark + line).trimEnd())
    .join('\n');
}

function hang(mark: string, text: string, depth = mark.length): string {
  const [first = '', ...others] = text.split('\n');
  const room = ' '.repeat(depth);
  return [mark + first, ...others.map((line) => (line === '' ? '' : room + line))].join('\n');
}
