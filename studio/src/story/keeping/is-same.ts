/** Do two values of JSON say the same? The order of keys says nothing: the database keeps its own. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, yours] = [one as Record<string, unknown>, other as Record<string, unknown>]; // objects both, as checked above
  const keys = Object.keys(mine);
  return keys.length === Object.keys(yours).length && keys.every((key) => Object.hasOwn(yours, key) && isSame(mine[key], yours[key]));
}
