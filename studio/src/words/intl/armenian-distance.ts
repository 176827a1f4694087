const named: Readonly<Record<string, string>> = {
  '-1 day': 'երեկ',
  '0 day': 'այսօր',
  '1 day': 'վաղը',
  '0 minute': 'այս րոպեին',
  '0 hour': 'այս ժամին',
};

const units = {
  minute: ['րոպե', 'րոպեից'],
  hour: ['ժամ', 'ժամից'],
  day: ['օր', 'օրից'],
} as const;

/** Says in Armenian how far off something is. @source Unicode CLDR 48, `hy`; a test compares it */
export const armenianDistance: Pick<Intl.RelativeTimeFormat, 'format'> = {
  format(distance, unit) {
    const count = Math.abs(distance);
    const [past, future] = units[unit as keyof typeof units]; // minutes, hours and days are all that the studio says
    return named[`${distance === 0 ? 0 : distance} ${unit}`] ?? (distance < 0 ? `${count} ${past} առաջ` : `${count} ${future}`);
  },
};
