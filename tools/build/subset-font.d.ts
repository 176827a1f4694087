/** What we use of a package that brings no types. */
declare module 'subset-font' {
  // biome-ignore lint/style/noDefaultExport: it is the package's own
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      /** Pins an axis at a value, or narrows its range. */
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** Leaves out letters that only features of the type lead to. */
      noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
