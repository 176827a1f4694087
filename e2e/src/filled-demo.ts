import { fillDemo } from './demo-program.ts';

/** Before the first test: the demo newsroom that test files copy. */
export async function setup(): Promise<void> {
  await fillDemo();
}
