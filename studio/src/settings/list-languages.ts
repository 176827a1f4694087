const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const known = new Map<string, { tag: string; name: string }[]>();

/** Every language of two letters that the browser can name, in the order of their names; others are typed by their tag. */
export function listLanguages(inLanguage: string): { tag: string; name: string }[] {
  const before = known.get(inLanguage);
  if (before) return before;
  const names = new Intl.DisplayNames([inLanguage, 'en'], { type: 'language', fallback: 'none' });
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((tag) => ({ tag, name: names.of(tag) }))
    .filter((each): each is { tag: string; name: string } => each.name !== undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name, inLanguage));
  known.set(inLanguage, found);
  return found;
}
