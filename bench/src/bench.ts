/** One figure a bench came to, beside the figure it is held against. */
export type Measurement = {
  name: string;
  value: number;
  unit: string;
  /** what the value is compared with: a rival measured in the same run, or a promised bound */
  reference: { name: string; value: number };
  /** whether the value should be `above` the reference or `below` it */
  good: 'above' | 'below';
};

/** One thing that is measured, in a file `bench/src/<name>.bench.ts`. */
export type Bench = { name: string; run: () => Promise<Measurement[]> };

/** How a value stands to its reference: 1 is equal; what is good lies on the side that `good` names. */
export function ratio({ value, reference }: Measurement): number {
  return value / reference.value;
}
