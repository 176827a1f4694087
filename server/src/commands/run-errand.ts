import { styleText } from 'node:util';
import { SingleBar } from 'cli-progress';
import { sendErrand } from '../control/send-errand.ts';
import { controlSocketPath } from '../control/socket-path.ts';
import { openLog } from '../program/log.ts';
import { openNewsroom } from '../program/open-newsroom.ts';
import { readSettings } from '../settings.ts';
import type { Errand, Progress } from './errand.ts';

/**
 * Has an errand carried out, by the running program where there is one, and prints its lines. A progress bar shows on a terminal.
 */
export async function runErrand<Args>(errand: Errand<Args>, args: Args): Promise<void> {
  const settings = readSettings(process.env);
  const bar = openBar();
  try {
    const lines =
      (await sendErrand(controlSocketPath(settings.dataFolder), errand.name, args, bar.show)) ?? (await runHere(errand, args, bar.show));
    bar.stop();
    for (const line of lines) console.log(line);
  } finally {
    bar.stop();
  }
}

async function runHere<Args>(errand: Errand<Args>, args: Args, report: (progress: Progress) => void): Promise<string[]> {
  const settings = readSettings(process.env);
  const newsroom = await openNewsroom(settings, openLog(settings), errand.isLong);
  try {
    return await errand.run(newsroom, errand.args.parse(args), report);
  } finally {
    await newsroom.close();
  }
}

/** On a terminal a bar, elsewhere a line for every tenth of the way. */
function openBar(): { show(progress: Progress): void; stop(): void } {
  if (!process.stderr.isTTY) return openPlainProgress();
  const bar = new SingleBar({
    format: `${styleText('cyan', '{bar}')} {percentage} %  {value}/{total}  {at}`,
    hideCursor: true,
    stream: process.stderr,
  });
  let isOpen = false;
  return {
    show({ done, total, at }) {
      if (!isOpen) bar.start(total, done, { at });
      isOpen = true;
      bar.setTotal(Math.max(total, done));
      bar.update(done, { at });
    },
    stop() {
      if (isOpen) bar.stop();
      isOpen = false;
    },
  };
}

function openPlainProgress(): { show(progress: Progress): void; stop(): void } {
  let tenth = -1;
  return {
    show({ done, total, at }) {
      const now = total === 0 ? 0 : Math.floor((done / total) * 10);
      if (now === tenth) return;
      tenth = now;
      console.error(`${total === 0 ? '' : `${now * 10} %  ${done}/${total}  `}${at}`);
    },
    stop: () => undefined,
  };
}
