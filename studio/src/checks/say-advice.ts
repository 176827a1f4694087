import type { Advice } from '@coranto/contract/checks/advice';
import type { Words } from '../words/words.ts';

/** Says a piece of advice in a sentence. */
export function sayAdvice(words: Words, { code, values }: Advice): string {
  const { found = '', wanted = '', limit = '', finding = '' } = values;
  const { advice, findings } = words;
  switch (code) {
    case 'marks-of-another-language':
    case 'straight-marks':
    case 'house-spelling':
    case 'near-house-name':
    case 'heading-skips':
      return advice[code](found, wanted);
    case 'headline-long':
      return advice[code](found, limit);
    case 'two-speakers':
    case 'repeated-word':
    case 'link-says-nothing':
      return advice[code](found);
    case 'link-dead':
      return `${advice[code]} ${findings[isFinding(finding) ? finding : 'no-answer']}`;
    default:
      return advice[code];
  }
}

const known = ['gone', 'failing', 'no-answer', 'no-such-host', 'not-public'] as const;

function isFinding(finding: string): finding is (typeof known)[number] {
  return known.some((each) => each === finding);
}
