type Remembered = 'theme' | 'text-size' | 'searches' | 'type';

/**
 * Choices kept in the reader's browser, for this site only. A browser that refuses to keep things still obeys for this page.
 */
export function remember(name: Remembered, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Private windows and full disks refuse; the choice then lasts as long as the page does.
  }
}

/** The choice kept earlier, or `null`. */
export function recall(name: Remembered): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
