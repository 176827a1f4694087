/**
 * The tag by which `Intl` formats numbers and dates of a language, where that is not the language's own tag: English without a region
 * tells the day first (month first would be misread outside of North America), Arabic is set with its own figures.
 */
const formatting: Record<string, string> = { en: 'en-GB', ar: 'ar-u-nu-arab' };

/** The tag for `Intl` formatters of a language. */
export function formattingTag(language: string): string {
  return formatting[language] ?? language;
}

/** A whole number in the figures of a language. */
export function tellNumber(number: number, language: string): string {
  return new Intl.NumberFormat(formattingTag(language)).format(number);
}
