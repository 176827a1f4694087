/** `en` for `en-US`: editions are for languages, and a country in the tag of an old site is seldom meant. Scripts stay. */
export function languageAlone(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script === undefined ? language : `${language}-${script}`;
}
