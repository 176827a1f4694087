const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** Keys as the keyboard in front of one names them: `Mod+Alt+2` is `Ctrl+Alt+2`, or `⌘⌥2`. */
export function keyNames(keys: string): string {
  if (!isMac) return keys.replace('Mod', 'Ctrl').replace(/[a-z]$/, (letter) => letter.toUpperCase());
  return keys
    .replace('Mod', '⌘')
    .replace('Alt', '⌥')
    .replace('Shift', '⇧')
    .replaceAll('+', '')
    .replace(/[a-z]$/, (letter) => letter.toUpperCase());
}
