import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const script = join(import.meta.dirname, 'keep-running.sh');

let folder: string;
let keeper: ChildProcess;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coranto-keep-'));
  // pauses between starts are noted instead of slept
  writeFileSync(join(folder, 'sleep'), `#!/bin/sh\necho "$1" >>${folder}/pauses\n`, { mode: 0o755 });
});

afterEach(() => {
  keeper.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Keeps a shell program running that notes its process id at every start. */
function keep(program: string): void {
  keeper = spawn('sh', [script, 'sh', '-c', `echo $$ >>${folder}/starts; ${program}`], {
    env: { ...process.env, folder, PATH: `${folder}:${process.env.PATH}` },
    stdio: 'ignore',
  });
}

function lines(name: string): string[] {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

/** A program that waits until it is told to stop, and then says goodbye. */
const waiting = 'trap \'echo bye >>"$folder/goodbye"; exit 0\' TERM; while :; do /bin/sleep 0.05; done';

async function ended(): Promise<number | null> {
  const [code] = await once(keeper, 'exit');
  return code;
}

it('ends with a program that ends by itself', async () => {
  keep('exit 0');
  expect(await ended()).toBe(0);
  expect(lines('starts')).toHaveLength(1);
});

it('does not start again what cannot start: a wrong setting or a data folder in use', async () => {
  keep('exit 78');
  expect(await ended()).toBe(78);
  expect(lines('starts')).toHaveLength(1);
});

it('starts a program again that was killed', async () => {
  keep(waiting);
  await vi.waitFor(() => expect(lines('starts')).toHaveLength(1), 5000);
  process.kill(Number(lines('starts')[0]), 'SIGKILL');
  await vi.waitFor(() => expect(lines('starts')).toHaveLength(2), 5000);
});

it('gives up on a program that dies of every start, after growing pauses', async () => {
  keep('exit 3');
  expect(await ended()).toBe(3);
  expect(lines('starts')).toHaveLength(5);
  expect(lines('pauses')).toEqual(['0', '1', '2', '3']);
});

it('does not give up on a program that is killed again and again, and rests between', async () => {
  keep('[ $(wc -l <$folder/starts) -lt 9 ] && kill -KILL $$; exit 0');
  expect(await ended()).toBe(0);
  expect(lines('starts')).toHaveLength(9);
  expect(lines('pauses')).toEqual(['0', '1', '2', '3', '4', '5', '5', '5']);
});

it.each(['SIGTERM', 'SIGINT'] as const)('passes %s on, and waits until the program has ended', async (signal) => {
  keep(waiting);
  await vi.waitFor(() => expect(lines('starts')).toHaveLength(1), 5000);
  keeper.kill(signal);
  expect(await ended()).toBe(0);
  expect(lines('goodbye')).toEqual(['bye']);
  expect(lines('starts')).toHaveLength(1);
});
