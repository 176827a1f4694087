/** A place where the house is not as ARCHITECTURE.md says; `line` is null where the file itself is the matter. */
export type Violation = { path: string; line: number | null; problem: string };

/** `site/src/page.tsx:3: …`, as editors and terminals make it a link. */
export function violationToLine({ path, line, problem }: Violation): string {
  return line === null ? `${path}: ${problem}` : `${path}:${line}: ${problem}`;
}
