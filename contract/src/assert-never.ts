/** Ends a `switch` over a union: a case that is forgotten is a type error, and a value from outside the union throws. */
export function assertNever(unexpected: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(unexpected)}`);
}
