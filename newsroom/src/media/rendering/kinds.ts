/** Formats that are decoded, by what stands at a place near the beginning of a file: what its name or its sender says of it counts for nothing. */
const signatures: readonly (readonly [kind: string, at: number, beginnings: readonly string[]])[] = [
  ['jpeg', 0, ['\xff\xd8\xff']],
  ['png', 0, ['\x89PNG\r\n\x1a\n']],
  ['gif', 0, ['GIF87a', 'GIF89a']],
  ['webp', 8, ['WEBP']],
  ['heif', 4, ['ftypavif', 'ftypavis', 'ftypmif1', 'ftypmiaf']],
  ['tiff', 0, ['II*\0', 'MM\0*']],
];

/** The kind of a picture, in the words of the decoder, or `null` where it is none that is accepted. SVG is none: it may run script. */
export function kindOf(file: Uint8Array): string | null {
  const start = Buffer.from(file.subarray(0, 16)).toString('latin1');
  return signatures.find(([, at, beginnings]) => beginnings.some((each) => start.startsWith(each, at)))?.[0] ?? null;
}
