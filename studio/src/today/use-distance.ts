import { useEffect, useMemo, useState } from 'react';
import { distanceFormat } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const everyMs = 30_000;

/** Says how far off an instant is, in the person's language: in 5 minutes, 3 days ago. What it says is said anew as time goes by. */
export function useDistance(): (instant: string) => string {
  const { language } = useSpeaking();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => {
    const format = distanceFormat(language);
    return (instant) => {
      const distanceMs = new Date(instant).getTime() - now;
      const [unit, ms] = units.find(([, each]) => Math.abs(distanceMs) >= each) ?? units[2];
      return format.format(Math.trunc(distanceMs / ms), unit);
    };
  }, [language, now]);
}
