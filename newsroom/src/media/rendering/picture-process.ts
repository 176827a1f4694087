import { type ChildProcess, fork } from 'node:child_process';
import { constants, getPriority, setPriority } from 'node:os';
import { Refusal } from '@coranto/contract/refusal';
import type { PictureReport } from './picture-messages.ts';
import { usageOf } from './process-usage.ts';
import type { RenderedPicture, RenderOrder } from './render-picture.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

/** The module beside this one, in the sources and in the bundle alike. */
const childModule = new URL(import.meta.url.endsWith('.ts') ? './picture-child.ts' : './picture-child.js', import.meta.url);

/** What one picture may take of its process, and how much that gives way to others. */
export type LineSettings = { niceness: number; mostDecodingMs: number; mostMemoryBytes: number };

/** @source promise 11: decoding in a process of its own with at most 512 MiB and 10 s */
const usual: LineSettings = {
  niceness: constants.priority.PRIORITY_BELOW_NORMAL,
  mostDecodingMs: 10_000,
  mostMemoryBytes: 512 * 1024 * 1024,
};
/** The process gives way to readers, so a busy machine may leave it little: by the clock it has this long. */
const clockMs = 120_000;
const lookEveryMs = 50;
/** Without work it is given up after this, with its memory. */
const idleMs = 20_000;
/** So many pictures may wait, in all no larger than this: they wait in the memory of the program. */
const mostWaiting = { pictures: 12, bytes: 100 * 1024 * 1024 };

/** A line in which pictures are rendered one after the other, in a process of their own. */
export type PictureLine = {
  /**
   * @throws {UnreadablePicture} it is none that is accepted, or takes more memory or time than a picture may
   * @throws {Refusal} `TooManyAttempts` when too many wait already
   */
  render(order: RenderOrder): Promise<RenderedPicture>;
  /** Ends the line and its process at once; whatever waits fails. */
  end(): void;
};

/** Opens a line. Its process is started by the first picture, gives way to the program, and does not keep it from ending. */
export function openPictureLine(given: Partial<LineSettings> = {}): PictureLine {
  const settings = { ...usual, ...given };
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | null = null;
  let isEnded = false;
  let last: Promise<unknown> = Promise.resolve();
  const waiting = { pictures: 0, bytes: 0 };

  const letGo = () => {
    if (child?.connected) child.disconnect();
    child = null;
  };
  const renderNext = async (order: RenderOrder): Promise<RenderedPicture> => {
    if (idle) clearTimeout(idle);
    if (isEnded) throw new Error('Pictures are rendered no more');
    if (!child?.connected || child.killed) child = startChild(settings.niceness);
    try {
      return await ask(child, order, settings);
    } catch (cause) {
      // What ended it was not the picture.
      throw isEnded ? new Error('Pictures are rendered no more', { cause }) : cause;
    } finally {
      idle = setTimeout(letGo, idleMs);
      idle.unref();
    }
  };
  return {
    render(order) {
      const { byteLength } = order.source;
      if (waiting.pictures >= mostWaiting.pictures || waiting.bytes + byteLength > mostWaiting.bytes)
        return Promise.reject(new Refusal({ code: 'TooManyAttempts', retryAfterSeconds: 30 }));
      waiting.pictures += 1;
      waiting.bytes += byteLength;
      const rendered = last
        .catch(() => undefined) // told to whoever asked for it
        .then(() => renderNext(order))
        .finally(() => {
          waiting.pictures -= 1;
          waiting.bytes -= byteLength;
        });
      last = rendered;
      return rendered;
    },
    end() {
      isEnded = true;
      child?.kill('SIGKILL');
    },
  };
}

function startChild(niceness: number): ChildProcess {
  // NODE_OPTIONS is left out: loaders and inspectors of the program are not for pictures. Few arenas keep memory from being torn to pieces.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = fork(childModule, [], {
    execArgv: ['--max-old-space-size=128', '--no-warnings'],
    env: { ...env, MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // A program that gives way itself may not raise what it starts.
  if (child.pid !== undefined) setPriority(child.pid, Math.max(niceness, getPriority()));
  // Whoever waits for a picture is told of an error; one that comes later, of a process that is ended, concerns nobody.
  return child.on('error', () => undefined);
}

/** Asks for one picture, and ends the process if it takes too long or too much. */
async function ask(child: ChildProcess, order: RenderOrder, settings: LineSettings): Promise<RenderedPicture> {
  const { promise, resolve, reject } = Promise.withResolvers<RenderedPicture>();
  const giveUp = (error: Error) => {
    reject(error);
    child.kill('SIGKILL');
  };
  const tooLong = () => giveUp(new UnreadablePicture('it takes too long'));
  const clock = setTimeout(tooLong, clockMs);
  const before = usageOf(child.pid);
  let isDecoded = false;
  const watch = setInterval(() => {
    const { memoryBytes, workedMs } = usageOf(child.pid);
    if (memoryBytes > settings.mostMemoryBytes) giveUp(new UnreadablePicture('it takes too much memory'));
    if (!isDecoded && workedMs - before.workedMs > settings.mostDecodingMs) tooLong();
  }, lookEveryMs);
  const hear = (report: PictureReport) => {
    if (report.kind === 'rendered') return resolve(report.picture);
    if (report.kind === 'unreadable') return reject(new UnreadablePicture(report.message));
    isDecoded = true;
  };
  // A decoder that breaks is ended by the system; one that ends by itself has met a defect of ours, and has said which.
  const ended = (code: number | null, signal: string | null) =>
    reject(
      code === null ? new UnreadablePicture(`it breaks the decoder (${signal})`) : new Error(`Pictures cannot be rendered (code ${code})`),
    );
  child.on('message', hear).once('exit', ended).once('error', reject);
  child.ref();
  child.channel?.ref();
  try {
    child.send({ kind: 'render', order });
    return await promise;
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
    child.off('message', hear).off('exit', ended).off('error', reject);
    child.unref();
    child.channel?.unref();
  }
}
