import { spawn } from 'node:child_process';

/** One question about the tree, answered by a command. */
export type Check = { name: string; command: readonly string[] };

/** What a check said, and how long it took. */
export type Verdict = { name: string; passed: boolean; output: string; tookMs: number };

/** Runs the command of a check; it passes when the command ends with 0. */
async function run({ name, command: [program = '', ...args] }: Check): Promise<Verdict> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  return { name, passed, output, tookMs: performance.now() - start };
}

/** Runs checks, two at a time and in their order, and prints each verdict; what a check said is shown when it failed. */
export async function runAndPrint(checks: readonly Check[]): Promise<Verdict[]> {
  const waiting = [...checks];
  const verdicts: Verdict[] = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const verdict = await run(check);
      verdicts.push(verdict);
      console.log(`${verdict.passed ? 'ok    ' : 'FAILED'} ${verdict.name} (${(verdict.tookMs / 1000).toFixed(1)} s)`);
      if (!verdict.passed) console.log(verdict.output.replace(/^/gm, '       '));
    }
  };
  await Promise.all([work(), work()]);
  return verdicts;
}
