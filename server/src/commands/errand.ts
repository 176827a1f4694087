import type { Newsroom } from '@coranto/newsroom';
import type { z } from 'zod';

/** How far a long errand is: `done` of `total` (0 while unknown), and what it is at. */
export type Progress = { done: number; total: number; at: string };

/**
 * Something the command line asks of the newsroom. It is carried out by whoever has the newsroom open: the running program, or the
 * command line itself while none runs. `args` travel as JSON between the two, so they hold nothing else.
 */
export type Errand<Args> = {
  name: string;
  args: z.ZodType<Args>;
  /** It takes minutes. */
  isLong?: true;
  /** @returns lines for the person who asked */
  run(newsroom: Newsroom, args: Args, report: (progress: Progress) => void): Promise<string[]>;
};

/** Declares an errand with its arguments typed. */
export function errand<Args>(definition: Errand<Args>): Errand<Args> {
  return definition;
}
