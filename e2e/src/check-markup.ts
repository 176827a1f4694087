import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const checker = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

type Message = { type: string; subType?: string; url: string; message: string; extract?: string };

/** Checks pages with the Nu checker of the W3C. @returns a line for each error: whose it is, and what */
export async function checkMarkup(pages: readonly { name: string; body: string }[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-markup-'));
  try {
    const files = await Promise.all(
      pages.map(async ({ body }, number) => {
        const file = join(folder, `${number}.html`);
        await writeFile(file, body);
        return file;
      }),
    );
    const messages = await runChecker(files);
    return messages.map(
      ({ url, message, extract }) => `${pages[Number(/(\d+)\.html$/.exec(url)?.[1])]?.name}: ${message} ${extract ?? ''}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runChecker(files: readonly string[]): Promise<Message[]> {
  return new Promise((resolve, reject) => {
    execFile(
      'java',
      ['-jar', checker, '--errors-only', '--exit-zero-always', '--format', 'json', ...files],
      { maxBuffer: 64 * 1024 * 1024 },
      (failure, _output, told) => {
        if (failure) reject(failure);
        else resolve((JSON.parse(told) as { messages: Message[] }).messages);
      },
    );
  });
}
