import { formattingTag } from '../words/formatting.ts';

/** Days, times and zones as a language tells them, each as a pattern that takes what stands at one place of a text. */
export function timePatterns(language: string, timeZone: string): RegExp[] {
  const tag = formattingTag(language);
  const formats: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'long' },
    { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  ];
  const samples = formats.flatMap((format) =>
    everyMonth.map((instant) => new Intl.DateTimeFormat(tag, { ...format, timeZone: 'UTC' }).format(instant)),
  );
  const zones = everyMonth.map((instant) => {
    const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'short' }).formatToParts(instant);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  });
  const patterns = [...samples.map((sample) => anyFigures(sample, tag)), ...zones.map(literally)];
  return [...new Set(patterns)].map((pattern) => new RegExp(pattern, 'uy'));
}

const everyMonth = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 25, 22, 48)));

/** The same day or time with any other figures in it, in the language's own figures. */
function anyFigures(sample: string, tag: string): string {
  const parts = sample.split(/(\p{Nd}+)/u);
  return parts.map((part, index) => (index % 2 === 1 ? `[${figuresOf(tag)}]{1,4}` : literally(part))).join('');
}

/** The ten figures that a language counts with. */
function figuresOf(tag: string): string {
  return new Intl.NumberFormat(tag, { useGrouping: false }).format(9_876_543_210);
}

/** A number at one place of a text, as the language writes it: its value, and where it ends. */
export function readNumber(text: string, at: number, language: string): { value: number; end: number } | null {
  const tag = formattingTag(language);
  const figures = [...figuresOf(tag)].toReversed();
  const [taken] = new RegExp(`[${figures.join('')}]+(?:[\\p{Zs}.,’٬][${figures.join('')}]{3})*`, 'uy').exec(from(text, at)) ?? [];
  if (taken === undefined) return null;
  const value = Number(
    [...taken]
      .map((sign) => figures.indexOf(sign))
      .filter((figure) => figure >= 0)
      .join(''),
  );
  const isWritten = [true, false].some((useGrouping) => plain(new Intl.NumberFormat(tag, { useGrouping }).format(value)) === plain(taken));
  return isWritten ? { value, end: at + taken.length } : null;
}

const from = (text: string, at: number): string => text.slice(at);
const plain = (written: string): string => written.replace(/\p{Zs}/gu, ' ');

/** A pattern that takes just this text. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
