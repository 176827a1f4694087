import { readFileSync } from 'node:fs';

/** Memory that a process holds now, and how long it has worked. */
export type Usage = { memoryBytes: number; workedMs: number };

const nothing: Usage = { memoryBytes: 0, workedMs: 0 };
const pageBytes = 4096;
const tickMs = 10;

/**
 * What a process takes. Only Linux tells it so cheaply; elsewhere it seems to take nothing.
 *
 * @source proc(5): `statm` counts pages; after the name, which may hold anything, fields 14 and 15 of `stat` count ticks
 */
export function usageOf(pid: number | undefined): Usage {
  if (process.platform !== 'linux' || pid === undefined) return nothing;
  try {
    const [, residentPages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [ticks = '0', ticksOfSystem = '0'] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return { memoryBytes: Number(residentPages) * pageBytes, workedMs: (Number(ticks) + Number(ticksOfSystem)) * tickMs };
  } catch {
    return nothing; // it has just ended, of which the program is told
  }
}
