import type { ArticleContent } from '@coranto/contract/article';
import type { Advice } from '@coranto/contract/checks/advice';
import { blocksToText, inlineToText } from '@coranto/contract/prose/plain-text';
import { everyBlock } from '@coranto/contract/prose/prose';
import { type CheckedText, excerpt } from './checked-text.ts';
import { findMarks, pairMarks, type Quoted } from './quotation-marks.ts';
import { hasReportingWord, sayingPronoun } from './reporting-words.ts';

/** So many words in quotation marks are speech; fewer are a title, a term or irony. */
const shortestSpeech = 8;

/** Quotations that do not say whose words they are, and paragraphs in which two people speak. */
export function adviseOnSpeakers(content: ArticleContent, texts: readonly CheckedText[], names: readonly string[]): Advice[] {
  return [...unattributedBlocks(content), ...texts.flatMap((text) => inlineAdvice(text)), ...speechWithoutNames(content, texts, names)];
}

function unattributedBlocks(content: ArticleContent): Advice[] {
  return [...everyBlock(content.prose.blocks)].flatMap((block) => {
    const isLacking =
      (block.kind === 'quotation' && block.speaker === null && block.source === null) ||
      (block.kind === 'pull-quote' && block.speaker === null);
    if (!isLacking) return [];
    const text = block.kind === 'quotation' ? blocksToText(block.blocks) : inlineToText(block.text);
    const shown = excerpt(text, { start: 0, end: text.length });
    return [
      {
        code: 'quotation-without-speaker' as const,
        place: { segmentId: block.id },
        span: null,
        shown,
        passage: text,
        values: {},
        mends: [],
      },
    ];
  });
}

function inlineAdvice(checked: CheckedText): Advice[] {
  const quotations = checked.marks.flatMap(({ mark, start, end }) => (mark.kind === 'quotation' ? [{ mark, start, end }] : []));
  const lacking = quotations
    .filter(({ mark }) => mark.speaker === null && !checked.isSpoken)
    .map(({ start, end }): Advice => {
      const passage = checked.text.slice(start, end);
      const span = checked.hasSpans ? { start, end } : null;
      return {
        code: 'quotation-without-speaker',
        place: checked.place,
        span,
        shown: excerpt(checked.text, { start, end }),
        passage,
        values: {},
        mends: [],
      };
    });
  const speakers = [...new Set(quotations.flatMap(({ mark }) => (mark.speaker ? [mark.speaker.name] : [])))];
  const [first, second] = speakers;
  const last = quotations.at(-1);
  if (first === undefined || second === undefined || !last || checked.isSpoken) return lacking;
  const both: Advice = {
    code: 'two-speakers',
    place: checked.place,
    span: checked.hasSpans ? { start: last.start, end: last.end } : null,
    shown: excerpt(checked.text, last),
    passage: checked.text,
    values: { found: `${first}, ${second}` },
    mends: [],
  };
  return [...lacking, both];
}

function speechWithoutNames(content: ArticleContent, texts: readonly CheckedText[], names: readonly string[]): Advice[] {
  const body = texts.filter(({ kind, isSpoken }) => kind === 'paragraph' && !isSpoken);
  const known = [...names, ...speakerNames(content)];
  const named = body.map(
    (checked) => hasName(outsideOf(checked), checked.language, known) || checked.marks.some(({ mark }) => mark.kind === 'quotation'),
  );
  return body.flatMap((checked, place) => {
    const speech = quotedIn(checked).find((pair) => isSpeech(checked, pair));
    if (!speech) return [];
    const isNear = [place - 1, place, place + 1].some((near) => named[near]);
    const saysSo = hasReportingWord(outsideOf(checked), checked.language) && named.slice(0, place).includes(true);
    if (isNear || saysSo) return [];
    const span = { start: speech.open.at, end: speech.close.at + 1 };
    return [
      {
        code: 'speech-without-name' as const,
        place: checked.place,
        span,
        shown: excerpt(checked.text, span),
        passage: checked.text,
        values: {},
        mends: [],
      },
    ];
  });
}

function speakerNames(content: ArticleContent): string[] {
  const names: string[] = [];
  for (const block of everyBlock(content.prose.blocks)) {
    if ('speaker' in block && block.speaker) names.push(block.speaker.name);
  }
  return names;
}

function quotedIn({ text, language }: CheckedText): Quoted[] {
  return pairMarks(findMarks(text, language)).pairs.filter(({ depth }) => depth === 0);
}

/** Enough words, and something of a sentence: a title of a book has neither a comma nor a full stop. */
function isSpeech({ text }: CheckedText, { open, close }: Quoted): boolean {
  const inside = text.slice(open.at + 1, close.at);
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  const ends = /[.,!?…։՝؟،]\s*$/u.test(inside) || /^\s*[,.!?—–،։]/u.test(text.slice(close.at + 1)) || /[,.!?…։؟،]/u.test(inside);
  return words.length >= shortestSpeech && ends;
}

/** The text without what is in quotation marks. */
function outsideOf(checked: CheckedText): string {
  let text = checked.text;
  for (const { open, close } of quotedIn(checked))
    text = text.slice(0, open.at) + ' '.repeat(close.at + 1 - open.at) + text.slice(close.at + 1);
  return text;
}

/** A known name, a word with a capital inside a sentence, or in scripts without capitals a word that reports speech. */
function hasName(text: string, language: string, known: readonly string[]): boolean {
  if (
    known.some((name) => name !== '' && (text.includes(name) || name.split(/\s+/u).some((part) => part.length > 3 && text.includes(part))))
  )
    return true;
  if (/\p{Lu}/u.test(text) || /\p{Ll}/u.test(text)) {
    const isCased = !/[\u10d0-\u10ff]/u.test(text);
    if (isCased)
      return (
        /[\p{Ll}\p{N},;:)–—]\s+\p{Lu}\p{L}+/u.test(text) || /\p{Lu}\p{Ll}+\s+\p{Lu}\p{L}*/u.test(text) || sayingPronoun(text, language)
      );
  }
  return hasReportingWord(text, language);
}
