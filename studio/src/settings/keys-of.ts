const keys = new WeakMap<object, string>();

/** A key for something that has no name of its own, the same for as long as it stays the same object. */
export function keyOf(thing: object): string {
  const before = keys.get(thing);
  if (before !== undefined) return before;
  const made = crypto.randomUUID();
  keys.set(thing, made);
  return made;
}

/** Gives what takes the place of something its key. */
export function keyedLike<T extends object>(before: object, thing: T): T {
  keys.set(thing, keyOf(before));
  return thing;
}
