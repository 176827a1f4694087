/** Ways to say dates. */
export type SaidDates = { format(date: Date): string; formatRange(from: Date, until: Date): string };

/** Armenian names of months and weekdays, for browsers that have none. @source Unicode CLDR 48, `hy`; a test compares them with it */
export const armenian = {
  /** As they stand in a date. */
  months: [
    'հունվարի',
    'փետրվարի',
    'մարտի',
    'ապրիլի',
    'մայիսի',
    'հունիսի',
    'հուլիսի',
    'օգոստոսի',
    'սեպտեմբերի',
    'հոկտեմբերի',
    'նոյեմբերի',
    'դեկտեմբերի',
  ],
  /** As they stand alone. */
  monthsAlone: [
    'հունվար',
    'փետրվար',
    'մարտ',
    'ապրիլ',
    'մայիս',
    'հունիս',
    'հուլիս',
    'օգոստոս',
    'սեպտեմբեր',
    'հոկտեմբեր',
    'նոյեմբեր',
    'դեկտեմբեր',
  ],
  shortMonths: ['հնվ', 'փտվ', 'մրտ', 'ապր', 'մյս', 'հնս', 'հլս', 'օգս', 'սեպ', 'հոկ', 'նոյ', 'դեկ'],
  weekdays: ['կիրակի', 'երկուշաբթի', 'երեքշաբթի', 'չորեքշաբթի', 'հինգշաբթի', 'ուրբաթ', 'շաբաթ'],
  shortWeekdays: ['կիր', 'երկ', 'երք', 'չրք', 'հնգ', 'ուր', 'շբթ'],
} as const;

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const englishWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Says dates in Armenian by an English clock whose names are exchanged: day, month and year stand in the same order. */
export function armenianDates(options: Intl.DateTimeFormatOptions): SaidDates {
  const carrier = new Intl.DateTimeFormat('en-GB', options);
  const isLong = options.month === 'long' || options.dateStyle === 'full' || options.dateStyle === 'long';
  const isLongWeekday = options.weekday === 'long' || options.dateStyle === 'full';
  const say = (parts: readonly Intl.DateTimeFormatPart[]) => {
    const hasDay = parts.some(({ type }) => type === 'day');
    const months = isLong ? (hasDay ? armenian.months : armenian.monthsAlone) : armenian.shortMonths;
    const weekdays = isLongWeekday ? armenian.weekdays : armenian.shortWeekdays;
    const exchange = ({ type, value }: Intl.DateTimeFormatPart) => {
      if (type === 'month') return months[englishMonths.indexOf(value.slice(0, 3))] ?? value;
      if (type === 'weekday') return weekdays[englishWeekdays.indexOf(value.slice(0, 3))] ?? value;
      return value;
    };
    return parts.map(exchange).join('');
  };
  return {
    format: (date) => say(carrier.formatToParts(date)),
    formatRange: (from, until) => say(carrier.formatRangeToParts(from, until)),
  };
}
