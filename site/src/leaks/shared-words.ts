/** Words that two languages of the interface truly share, or took from one another: the languages in order of their tags, and the key. */
export const sharedWords: ReadonlySet<string> = new Set([
  ...shared('az tr', ['themeDay', 'shareOn', 'shareWith', 'offline.title', 'advertisement', 'apps', 'storiesBy', 'dayAfter']),
  ...shared('de en', ['searching.person', 'voices.interview', 'kinds.interview', 'feed']),
  ...shared('de es', ['roles.photographer']),
  ...shared('de fr', ['searching.kind', 'shareByMail', 'kinds.analysis']),
  ...shared('en fr', ['kinds.opinion', 'footnotes', 'footnote', 'question', 'licence']),
]);

function shared(pair: string, keys: readonly string[]): string[] {
  return keys.map((key) => `${pair} ${key}`);
}
