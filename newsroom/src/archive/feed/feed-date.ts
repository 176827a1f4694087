const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours east of Greenwich of the zones that RFC 822 names, and of some that feeds use beside them. */
const zones: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  bst: 1,
  eet: 2,
  eest: 3,
  msk: 3,
};

const time = String.raw`(\d{1,2}):?(\d\d)(?::?(\d\d(?:[.,]\d{1,9})?))?`;
const zone = String.raw`\s*([a-z]{1,5}|(?:gmt|utc)?\s?[+-]\d{1,2}:?\d{0,2})?`;
/** W3CDTF, which Atom, Dublin Core and JSON Feed use: `2004-01-01T19:48:21Z`, also without dashes and cut short. */
const byYear = new RegExp(`^(\\d{4})(?:-?(\\d\\d)(?:-?(\\d\\d))?)?(?:[t ]\\s*${time}${zone})?$`, 'i');
/** RFC 822, which RSS uses: `Thu, 01 Jan 2004 19:48:21 GMT`, with two or four digits of the year. */
const byDay = new RegExp(
  `^(?:[^\\s\\d]+,?\\s*)?(\\d{1,2})[\\s-]+([a-z]{3})[a-z]*\\.?[\\s-]+(\\d{4}|\\d\\d),?(?:\\s+${time}${zone})?$`,
  'i',
);
/** What the C language prints: `Thu Jan  1 19:48:21 2004`. */
const byMonth = new RegExp(`^(?:[a-z]+,?\\s+)?([a-z]{3})[a-z]*\\.?\\s+(\\d{1,2}),?\\s+(?:${time}\\s+(?:([a-z]{2,5})\\s+)?)?(\\d{4})$`, 'i');

/**
 * The instant that a date of a feed names; one without a zone is taken as UTC, one without a time as its midnight. `null` where it is no
 * date that is known here.
 *
 * @source RFC 822 section 5 with RFC 2822 section 4.3; W3C NOTE-datetime; RFC 3339
 */
export function parseFeedDate(written: string | undefined): Date | null {
  const text = (written ?? '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > 100) return null;
  const year = byYear.exec(text);
  if (year) return instant(Number(year[1]), Number(year[2] ?? 1), Number(year[3] ?? 1), year.slice(4));
  const day = byDay.exec(text);
  if (day) return instant(fullYear(day[3] ?? ''), monthOf(day[2]), Number(day[1]), day.slice(4));
  const month = byMonth.exec(text);
  return month ? instant(Number(month[7]), monthOf(month[1]), Number(month[2]), month.slice(3, 7)) : null;
}

type Clock = (string | undefined)[];

function instant(year: number, month: number, day: number, [hour, minute, second, zoneName]: Clock): Date | null {
  const [h, m, s] = [Number(hour ?? 0), Number(minute ?? 0), Number((second ?? '0').replace(',', '.'))];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && h <= 24 && m <= 59 && s < 61;
  if (!isReal || year < 1000) return null;
  const date = new Date(Date.UTC(year, month - 1, day, h, m, 0, s * 1000) - minutesEast(zoneName) * 60_000);
  return Number.isNaN(date.getTime()) ? null : date;
}

function minutesEast(name: string | undefined): number {
  const offset = /([+-])(\d{1,2}):?(\d\d)?$/.exec(name ?? '');
  if (!offset) return (zones[(name ?? '').toLowerCase()] ?? 0) * 60;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return offset[1] === '-' ? -minutes : minutes;
}

function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}
