import { z } from 'zod';

/** Has schemas read values without compiling code of their own, which the studio's content security policy forbids. To be called first. */
export function readWithoutEval(): void {
  z.config({ jitless: true });
}
