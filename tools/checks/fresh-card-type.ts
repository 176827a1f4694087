import { cardType } from '../build/card-type.ts';
import { freshen } from '../build/target.ts';

/** Before tests that draw card images: unpacks their type, if that has not been done. */
export async function setup(): Promise<void> {
  await freshen(cardType);
}
