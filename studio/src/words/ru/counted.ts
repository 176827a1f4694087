const rules = new Intl.PluralRules('ru');

/** «1 статья», «2 статьи», «5 статей». */
export function counted(count: number, one: string, few: string, many: string): string {
  const kind = rules.select(count);
  return `${count} ${kind === 'one' ? one : kind === 'few' ? few : many}`;
}
