import { sayLanguage } from '../words/intl/intl.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const known = new Map<string, { tag: string; name: string }[]>();

/** Every language of two letters that the browser can name, in the order of their names; others are typed by their tag. */
export function listLanguages(inLanguage: string): { tag: string; name: string }[] {
  const before = known.get(inLanguage);
  if (before) return before;
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((tag) => ({ tag, name: sayLanguage(tag, inLanguage) }))
    .filter((each): each is { tag: string; name: string } => each.name !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name, inLanguage));
  known.set(inLanguage, found);
  return found;
}
