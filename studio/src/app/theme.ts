/** How light the studio is; `system` follows the computer. */
export const themes = ['system', 'day', 'night'] as const;
export type Theme = (typeof themes)[number];

const key = 'coranto.theme';

/** What was chosen on this computer. */
export function readTheme(): Theme {
  const kept = readKept(key);
  return themes.find((theme) => theme === kept) ?? 'system';
}

/** Shows a theme, and keeps the choice on this computer. */
export function showTheme(theme: Theme): void {
  keep(key, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Reads a choice kept on this computer; `null` also where the browser keeps nothing. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice on this computer, where the browser lets it. */
export function keep(name: string, choice: string): void {
  try {
    localStorage.setItem(name, choice);
  } catch {
    // A choice that is not kept is made again the next time: nothing is lost but a click.
  }
}
