import type { CallProblem } from '../api/call-api.ts';
import type { Words } from './words.ts';

/** Says to a person why something was not done. */
export function sayProblem(words: Words, problem: CallProblem): string {
  const sentence = words.failures[problem.code];
  if (problem.code !== 'TooManyAttempts') return sentence;
  return `${sentence} ${words.failures.waitMinutes(Math.ceil(problem.retryAfterSeconds / 60))}`;
}
