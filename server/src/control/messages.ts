import { z } from 'zod';
import type { Progress } from '../commands/errand.ts';

/** What the command line asks of the running program. */
export const socketRequestSchema = z.object({ errand: z.string(), args: z.unknown() });

/** What it is told, one line each; the last is `done` or `failed`. */
export type SocketAnswer =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; lines: string[] }
  | { kind: 'failed'; message: string };
