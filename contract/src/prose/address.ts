const safeSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * May this address stand in a link? Only the web, mail and telephone, or a place on this site: anything that could run script
 * (`javascript:`, `data:`, `vbscript:`, a scheme hidden behind white space or control characters) is refused.
 *
 * @source WHATWG URL (tabs, line ends and leading controls are dropped by browsers before the scheme is read)
 */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/u.test(address)) return false;
  if (address.startsWith('#')) return true;
  if (address.startsWith('/')) return !address.startsWith('//');
  try {
    return safeSchemes.has(new URL(address).protocol);
  } catch {
    return false;
  }
}
