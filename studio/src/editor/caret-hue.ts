/** How many colours the style sheet has for carets. */
const hues = 8;

/** The colour of a person's caret: the same in every window and on every day. */
export function hueOf(personId: string): number {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % hues;
}
