import { expect, it } from 'vitest';
import { splitAtHits } from './find-words.ts';

it.each([
  ['en', 'The quay, the Quays.', ['quay'], 'The [quay], the Quays.'],
  ['hy', 'Ի՞նչ կա Երևանում։', ['ինչ', 'երեւանում'], '[Ի՞նչ] կա [Երևանում]։'],
  ['ar', 'عادَ المِيناءُ إلى العمل', ['الميناء'], 'عادَ [المِيناءُ] إلى العمل'],
  ['az', 'İşıq və şəhər', ['isiq'], '[İşıq] və şəhər'],
  ['en', 'nothing', ['quay'], 'nothing'],
  ['en', '', ['quay'], ''],
])('marks the words found in a text of %s: %s', (language, text, hits, marked) => {
  const parts = splitAtHits(text, language, new Set(hits));
  expect(parts.map((part) => (part.isHit ? `[${part.text}]` : part.text)).join('')).toBe(marked);
});
