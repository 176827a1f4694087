import { armenianDates, type SaidDates } from './armenian-dates.ts';
import { armenianDistance } from './armenian-distance.ts';

/** NOTE: Chromium speaks no Armenian: its `Intl` answers in English there. Everything that the studio says by `Intl` is said here. */
const isLacking = (tag: string) => tag.split('-')[0] === 'hy' && Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0;

/** Armenian writes numbers as Russian does: 12 345,5. */
const numberTag = (tag: string) => (isLacking(tag) ? 'ru' : tag);

/** Says dates and times in a language. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): SaidDates {
  return isLacking(tag) ? armenianDates(options) : new Intl.DateTimeFormat(tag, options);
}

/** Says how far off something is: 5 minutes ago, in 2 hours. */
export function distanceFormat(tag: string): Pick<Intl.RelativeTimeFormat, 'format'> {
  return isLacking(tag) ? armenianDistance : new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
}

/** Says a number. */
export function sayNumber(count: number, tag: string, options?: Intl.NumberFormatOptions): string {
  return count.toLocaleString(numberTag(tag), options);
}

/** Says several names in a row: Amal, Ben and Chitra. */
export function sayList(names: readonly string[], tag: string): string {
  if (!isLacking(tag)) return new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} և ${names.at(-1)}`;
}

const armenianScripts: Readonly<Record<string, string>> = {
  Latn: 'լատինական',
  Cyrl: 'կյուրեղագիր',
  Armn: 'հայկական',
  Arab: 'արաբական',
  Geor: 'վրացական',
  Grek: 'հունական',
  Hebr: 'եբրայական',
};

/** The name of a script, by its code of ISO 15924; the code where no name is known. */
export function sayScript(code: string, tag: string): string {
  if (isLacking(tag)) return armenianScripts[code] ?? code;
  return new Intl.DisplayNames([tag], { type: 'script' }).of(code) ?? code;
}

/** The name of a language: as the reader's own language calls it, else as it calls itself; `null` where neither is known. */
export function sayLanguage(language: string, tag: string): string | null {
  const plain = new Intl.Locale(language).baseName; // names are not of extensions
  const named = (locale: string) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(plain) ?? null;
  if (!isLacking(tag)) return named(tag);
  if (isLacking(language)) return 'հայերեն';
  return Intl.DisplayNames.supportedLocalesOf(language).length > 0 ? named(language) : null;
}
