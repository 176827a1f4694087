import { type Account, evenSpaces, settle } from './accounts.ts';
import type { PageText } from './page-texts.ts';
import type { Variant } from './read-sentence.ts';
import { readNumber } from './told-times.ts';

/**
 * The texts of a page that nobody answers for: neither words of the program in this language, whole and in the right number, nor words
 * of the newsroom, nor numbers, days and names. `accounts` has one for each language, and `page` is that of the page's own.
 */
export function findLeaks(texts: readonly PageText[], accounts: ReadonlyMap<string, Account>, page: Account): string[] {
  return texts
    .filter((text) => !isAnsweredFor(text, accounts, page))
    .map(({ text, language, where }) => `${where} says in ${language}: ${text.slice(0, 200)}`);
}

function isAnsweredFor({ text, language, isRunning }: PageText, accounts: ReadonlyMap<string, Account>, page: Account): boolean {
  const settled = settle(text);
  // Passages in a language in which there is no edition are the newsroom's.
  const account = accounts.get(language) ?? page;
  if (isRunning && (page.running.includes(settled) || account.running.includes(settled))) return true;
  const hasPassage = isRunning && settled.split('…').every((passage) => page.running.includes(passage.trim()));
  return hasPassage || reads(settled, account);
}

/** What may stand between two texts without being one. */
const between = /[\s·:،,–—()[\]|†©−+.…]*/uy;

/** Is a text made of nothing but what an account has? */
function reads(text: string, account: Account): boolean {
  const before = account.known.get(text);
  if (before !== undefined) return before;
  const isKnown = account.whole.get(text.slice(0, 1))?.includes(text) || readsInPieces(text, account);
  account.known.set(text, isKnown);
  return isKnown;
}

/** No sentence of the program is longer with what is put into it. */
const longestText = 600;

function readsInPieces(text: string, account: Account): boolean {
  if (text.length > longestText) return false;
  const open = [skip(text, 0)];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === text.length) return true;
    for (const end of endsAt(text, at, account)) {
      const next = skip(text, end);
      if ((next === end && end !== text.length) || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

function skip(text: string, at: number): number {
  between.lastIndex = at;
  between.exec(text);
  return Math.max(at, between.lastIndex);
}

/** Where something that stands at a place of a text may end. */
function endsAt(text: string, at: number, account: Account): number[] {
  const ends = (account.whole.get(text.slice(at, at + 1)) ?? [])
    .filter((whole) => text.startsWith(whole, at))
    .map((whole) => at + whole.length);
  for (const pattern of account.times) {
    pattern.lastIndex = at;
    if (pattern.test(text)) ends.push(pattern.lastIndex);
  }
  const number = readNumber(text, at, account.language);
  if (number) ends.push(number.end);
  const [address] = /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+)/.exec(text.slice(at)) ?? [];
  // Names of sites that the newsroom leads to; a key looks much like one.
  if (address !== undefined && (address.includes('://') || account.running.includes(`//${address}/`))) ends.push(at + address.length);
  return [...ends, ...account.sentences.flatMap((sentence) => endsOf(sentence, text, at, account))];
}

function endsOf([part, ...rest]: Variant, text: string, at: number, account: Account): number[] {
  if (part === undefined) return [at];
  if ('words' in part) {
    const words = evenSpaces(part.words);
    return text.startsWith(words, at) ? endsOf(rest, text, at + words.length, account) : [];
  }
  if ('number' in part) {
    const number = readNumber(text, at, account.language);
    const isRight = number && new Intl.PluralRules(account.language).select(number.value) === part.category;
    return isRight ? endsOf(rest, text, number.end, account) : [];
  }
  return placeEnds(rest[0], text, at).flatMap((end) => (reads(text.slice(at, end), account) ? endsOf(rest, text, end, account) : []));
}

/** Where what was put into a sentence may end: before the words that follow, else before a sign or at the end of the text. */
function placeEnds(next: Variant[number] | undefined, text: string, at: number): number[] {
  const ends: number[] = [];
  if (next && 'words' in next) {
    const words = evenSpaces(next.words);
    for (let end = text.indexOf(words, at + 1); end >= 0; end = text.indexOf(words, end + 1)) ends.push(end);
    return ends;
  }
  for (const { index } of text.slice(at).matchAll(/ · |\.|:|$/gu)) if (index > 0) ends.push(at + index);
  return ends;
}
