import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How hard one round of load presses. */
export type Load = { seconds: number; connections: number; headers: Record<string, string> };

/** What a server did in one round: requests by the clock, and by the processor time it took, which other work on the machine does not blur. */
export type Rates = { perSecond: number; perCpuSecond: number };

/** Requests that a server answers under load of `wrk`, which is far faster than any of them. @throws when an answer was no 200 */
export async function pressHard(address: string, cpuSeconds: () => number, { seconds, connections, headers }: Load): Promise<Rates> {
  const told = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const before = cpuSeconds();
  const { stdout } = await run('wrk', ['-t1', '--timeout', '30s', `-c${connections}`, `-d${seconds}s`, ...told, address]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${address} failed under load:\n${stdout}`);
  const used = cpuSeconds() - before;
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  if (Number.isNaN(perSecond + requests)) throw new Error(`wrk said:\n${stdout}`);
  return { perSecond, perCpuSecond: requests / used };
}

/** The middle one of several rounds. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value that so large a share (0 to 1) of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
