/** How far an import is: `done` of `total` (0 while unknown), and what it is at. */
export type ImportProgress = { done: number; total: number; at: string };
