export type Colleague = { personId: string; name: string };

/** So many names are offered at once. */
const namesAtOnce = 6;

/** What was typed of a name behind the last `@` before the caret; `null` where no name is being typed. */
export function nameTyped(text: string, caret: number): string | null {
  const found = /(?:^|[\s(«„"“])@([^\s@]*(?: [^\s@]*)?)$/u.exec(text.slice(0, caret));
  return found === null ? null : (found[1] ?? '');
}

/** Colleagues of whose names a part begins like this. */
export function namesFor(colleagues: readonly Colleague[], typed: string): Colleague[] {
  const sought = typed.toLocaleLowerCase();
  return colleagues.filter(({ name }) => ` ${name.toLocaleLowerCase()}`.includes(` ${sought}`)).slice(0, namesAtOnce);
}

/** Those whose names stand behind an `@`. Where one name begins like another, the longer one is meant. */
export function mentionedIn(text: string, colleagues: readonly Colleague[]): string[] {
  let rest = text.normalize('NFC');
  const found: string[] = [];
  for (const { personId, name } of colleagues.toSorted((one, other) => other.name.length - one.name.length)) {
    const sign = `@${name.normalize('NFC')}`;
    if (!rest.includes(sign)) continue;
    found.push(personId);
    rest = rest.replaceAll(sign, ' ');
  }
  return found;
}
