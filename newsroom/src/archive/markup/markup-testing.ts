import { readFileSync } from 'node:fs';
import type { Block, Inline, Mark, Prose } from '@coranto/contract/prose/prose';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { escapeMarkup } from './flatten-markup.ts';

/** For tests of this slice: outside data, the words of HTML and of prose, and prose written as HTML again. */

/** Text of a file of the outside test data. */
export function readTestData(path: string): string {
  return readFileSync(`${testData}/${path}`, 'utf8');
}

/** The folder of outside test data (see docs: it lies beside the working copy, or where `CORANTO_TEST_DATA` says). */
export const testData = process.env['CORANTO_TEST_DATA'] ?? new URL('../../../../../shared/data', import.meta.url).pathname;

const silent = new Set(['script', 'style', 'template', 'noembed', 'noframes', 'iframe', 'video', 'audio', 'head']);

/** The words a browser would find in a page's body, less those no reader sees. */
export function wordsOfHtml(html: string): string[] {
  const texts: string[] = [];
  const read = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && silent.has(node.tagName)) return;
    if ('value' in node) texts.push(node.value);
    if ('tagName' in node && /^(b|i|em|a|span|strong|sup|sub|u|s|code|small|font|abbr|wbr|q|cite|mark)$/.test(node.tagName))
      node.childNodes.forEach(read);
    else if ('childNodes' in node) {
      texts.push(' ');
      node.childNodes.forEach(read);
      texts.push(' ');
    }
  };
  read(parseFragment(html.replace(/<head[\s>][\s\S]*?<\/head>/i, ''), { scriptingEnabled: false }));
  return wordsOf(texts.join(''));
}

/** Runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** All that prose says, captions, speakers and embeds included, without white space. */
export function wordsOfProse(prose: Prose): string {
  const texts: string[] = [];
  const addresses: string[] = [];
  JSON.stringify(prose, (key, value: unknown) => {
    if (typeof value === 'string' && ['text', 'name', 'caption', 'title'].includes(key)) texts.push(value);
    if (typeof value === 'string' && ['address', 'source'].includes(key)) addresses.push(value);
    return value;
  });
  return wordsOf([...texts, ...addresses].join('')).join('');
}

/** Prose as plain HTML, to see that reading it gives the same prose again. */
export function proseToHtml(prose: Prose): string {
  return prose.blocks.map(blockToHtml).join('');
}

function blockToHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'question':
      return `<p>${inlinesToHtml(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlinesToHtml(block.text)}</h${block.level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag} start="${block.start}">${block.items.map((item) => `<li>${item.blocks.map(blockToHtml).join('')}</li>`).join('')}</${tag}>`;
    }
    case 'quotation':
      return `<blockquote cite="${block.source ?? ''}" lang="${block.language ?? ''}">${block.blocks.map(blockToHtml).join('')}${citeToHtml(block.speaker?.name)}</blockquote>`;
    case 'answer':
      return block.blocks.map(blockToHtml).join('');
    case 'pull-quote':
      return `<blockquote class="pullquote"><p>${inlinesToHtml(block.text)}</p>${citeToHtml(block.speaker?.name)}</blockquote>`;
    case 'table': {
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map((cell) => `<td colspan="${cell.columns}" rowspan="${cell.rows}">${inlinesToHtml(cell.text)}</td>`).join('')}</tr>`,
      );
      return `<table>${block.caption === null ? '' : `<caption>${escapeMarkup(block.caption)}</caption>`}<tbody>${rows.join('')}</tbody></table>`;
    }
    case 'preformatted':
      return `<pre>\n${escapeMarkup(block.text)}</pre>`;
    case 'separator':
      return '<hr>';
    case 'embed':
      return `<iframe src="${escapeMarkup(block.address)}" title="${escapeMarkup(block.title ?? '')}"></iframe>`;
    default:
      return '';
  }
}

function citeToHtml(name: string | undefined): string {
  return name === undefined ? '' : `<cite>${escapeMarkup(name)}</cite>`;
}

function inlinesToHtml(inlines: Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' ? inline.marks.reduceRight((inside, mark) => markToHtml(mark, inside), escapeMarkup(inline.text)) : '<br>',
    )
    .join('');
}

function markToHtml(mark: Mark, inside: string): string {
  if (mark.kind === 'link') return `<a href="${escapeMarkup(mark.address)}">${inside}</a>`;
  if (mark.kind === 'language') return `<span lang="${mark.tag}">${inside}</span>`;
  if (mark.kind === 'quotation') return `<q lang="${mark.language ?? ''}">${inside}</q>`;
  const tags = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's', code: 'code', subscript: 'sub', superscript: 'sup' };
  return `<${tags[mark.kind]}>${inside}</${tags[mark.kind]}>`;
}
