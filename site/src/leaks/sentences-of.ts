import type { Words } from '../words/words.ts';

/** All sentences of a catalogue by their keys: `republish.title`. */
export function sentencesOf(words: Words): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value] as [string, string]]
        : Object.entries(value).map(([inner, text]): [string, string] => [`${key}.${inner}`, text]),
    ),
  );
}
