import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder, beginProgram, type RunningProgram, startProgram } from './run-program.ts';
import { demoPassword, signIn } from './sign-in.ts';

const run = promisify(execFile);

async function commandLine(program: Pick<RunningProgram, 'dataFolder'>, ...args: string[]) {
  const env = { ...process.env, NODE_ENV: 'production', CORANTO_DATA: program.dataFolder, CORANTO_PASSWORD: 'a long enough one' };
  return run(process.execPath, ['build/server/main.js', ...args], { cwd: new URL('../..', import.meta.url).pathname, env });
}

/** A request that has reached the program and waits for the second half of its body. */
async function beginSignIn(origin: string, email: string): Promise<() => Promise<number | undefined>> {
  const body = JSON.stringify({ email, password: 'a long enough one' });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const open = request(`${origin}/api/session`, { method: 'POST', headers });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    open.once('response', (response) => resolve(response.resume().statusCode));
    open.once('error', reject);
  });
  open.write(body.slice(0, 10));
  await pause(500);
  return () => {
    open.end(body.slice(10));
    return answered;
  };
}

describe('a first start', () => {
  let program: RunningProgram;
  beforeAll(async () => {
    program = await startProgram();
  });
  afterAll(async () => {
    await program.stop();
  });

  it('makes the demo newsroom and prints every edition, the studio and the sign-ins', async () => {
    for (const prefix of ['en', 'ru', 'hy', 'az', 'ar']) expect(program.output()).toContain(`${program.origin}/${prefix}`);
    expect(program.output()).toContain(`${program.origin}/studio/`);
    for (const name of ['amal', 'ben', 'chitra']) {
      const email = `${name}@example.org`;
      const person = await signIn(program, email, demoPassword(program.output(), email));
      expect(await person.get('/api/session')).toMatchObject({ person: { email } });
    }
  });

  it('answers a supervisor', async () => {
    expect((await fetch(`${program.origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${program.origin}/health/ready`)).status).toBe(200);
  });

  it('refuses a second program on the same folder, in a sentence, with the code that means "do not start again"', async () => {
    const second = await beginProgram({ dataFolder: program.dataFolder });
    expect(await second.ended).toBe(78);
    expect(second.output()).toContain(program.dataFolder);
    expect(second.output()).not.toContain('    at ');
    expect((await fetch(`${program.origin}/health/ready`)).status).toBe(200);
  });

  it('refuses a port that is taken, naming it', async () => {
    const second = await beginProgram({ port: Number(new URL(program.origin).port), environment: { CORANTO_DEMO: '0' } });
    expect(await second.ended).toBe(78);
    expect(second.output()).toContain(`127.0.0.1:${new URL(program.origin).port}`);
  });

  it('carries out what the command line asks while it runs', async () => {
    const { stdout } = await commandLine(program, 'person', 'add', 'dora@example.org', '--name', 'Dora', '--role', 'reporter');
    expect(stdout).toContain('Dora');
    expect(await (await signIn(program, 'dora@example.org', 'a long enough one')).get('/api/session')).toMatchObject({
      person: { name: 'Dora' },
    });
  });

  it('tells the command line what is wrong, in a sentence', async () => {
    const again = commandLine(program, 'person', 'add', 'dora@example.org', '--name', 'Dora');
    await expect(again).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('email') });
    await expect(commandLine(program, 'import', 'wordpress', '/nowhere/at-all.xml')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('/nowhere/at-all.xml'),
    });
  });

  it('finishes what is in flight and ends within ten seconds, and is there again with everything', async () => {
    const finish = await beginSignIn(program.origin, 'dora@example.org');
    const stopped = program.stop();
    const status = finish();
    const tookMs = await stopped;
    expect(tookMs).toBeLessThan(10_000);
    expect(await program.ended).toBe(0);
    expect(await status).toBe(200);
    program = await startProgram({ dataFolder: program.dataFolder });
    expect(await (await signIn(program, 'dora@example.org', 'a long enough one')).get('/api/session')).toMatchObject({
      person: { name: 'Dora' },
    });
  });
});

describe('the command line without a running program', () => {
  it('opens the newsroom itself', async () => {
    const dataFolder = await aFolder();
    await commandLine({ dataFolder }, 'person', 'add', 'eve@example.org', '--name', 'Eve', '--role', 'owner');
    const program = await startProgram({ dataFolder, environment: { CORANTO_DEMO: '0' } });
    try {
      expect(await (await signIn(program, 'eve@example.org', 'a long enough one')).get('/api/session')).toMatchObject({
        person: { name: 'Eve' },
      });
    } finally {
      await program.stop();
    }
  });

  it.each([[[]], [['person']], [['person', 'add']], [['import']], [['import', 'wordpress']], [['start']]])(
    'explains itself: %s --help',
    async (words) => {
      const { stdout } = await commandLine({ dataFolder: await aFolder() }, ...words, '--help');
      expect(stdout).toContain('Usage: coranto');
    },
  );
});

describe('an empty publication', () => {
  it('prints the address of the first-run page, whose code makes the owner once', async () => {
    const program = await startProgram({ environment: { CORANTO_DEMO: '0' } });
    try {
      const code = /first-run\?code=(\S+)/.exec(program.output())?.[1];
      expect(code).toBeTruthy();
      expect((await fetch(program.origin, { redirect: 'manual' })).headers.get('location')).toBe('/studio/');
      const make = (given: string) =>
        fetch(`${program.origin}/api/newsroom`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            code: given,
            masthead: 'The Sheet',
            name: 'Olga',
            email: 'olga@example.org',
            password: 'a long enough one',
            language: 'hy',
            prefix: 'hy',
            timeZone: 'Asia/Yerevan',
          }),
        });
      expect((await make('wrong')).ok).toBe(false);
      expect((await make(code ?? '')).ok).toBe(true);
      expect((await make(code ?? '')).ok).toBe(false);
      expect((await fetch(`${program.origin}/hy`)).status).toBe(200);
    } finally {
      await program.stop();
    }
  });
});

describe('settings that cannot be used', () => {
  it('are named, and the program does not start', async () => {
    const program = await beginProgram({ environment: { CORANTO_URL: 'nonsense', CORANTO_DEMO: 'perhaps' } });
    expect(await program.ended).toBe(78);
    expect(program.output()).toContain('CORANTO_URL');
    expect(program.output()).toContain('CORANTO_DEMO');
  });
});
