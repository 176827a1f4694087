import { rename } from './rename.ts';

/** Headings by whatever they are told, fitted to the levels a body has: the highest becomes 2, the next 3, all others 4. */
export function fitHeadings(body: HTMLElement): void {
  for (const told of body.querySelectorAll<HTMLElement>('p.MsoTitle, [role="heading"]')) {
    if (/^H[1-6]$/.test(told.tagName)) continue;
    rename(told, `h${Math.min(6, Math.max(1, Number(told.getAttribute('aria-level')) || 1))}`);
  }
  const headings = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
  for (const heading of headings) if (heading.textContent.trim() === '') heading.remove();
  const levels = [
    ...new Set(headings.filter((heading) => heading.isConnected || body.contains(heading)).map((heading) => heading.tagName)),
  ].toSorted();
  for (const heading of headings) rename(heading, `h${Math.min(4, 2 + Math.max(0, levels.indexOf(heading.tagName)))}`);
}
