import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { listPeople, openViewCounter } from '@coranto/newsroom';
import { type EditionName, listEditions, openUnnotedReading } from '@coranto/newsroom/published';
import { readAssets, type SiteSettings } from '@coranto/site';
import { openPress } from '@coranto/site/press';
import { openControlServer } from '../control/control-server.ts';
import { controlSocketPath } from '../control/socket-path.ts';
import { demoSignIns, fillDemoNewsroom } from '../demo/demo.ts';
import { openHttp } from '../http/open-http.ts';
import { renderFailure, renderReaderPage } from '../http/reader-pages.ts';
import { openMailer } from '../mail/open-mailer.ts';
import type { Settings } from '../settings.ts';
import { keepLearning } from './keep-learning.ts';
import { keepMailing } from './keep-mailing.ts';
import { keepMostRead } from './keep-most-read.ts';
import { keepRendering } from './keep-rendering.ts';
import { keepRevisions } from './keep-revisions.ts';
import { keepTelling } from './keep-telling.ts';
import { keepTidy } from './keep-tidy.ts';
import { keepWatch } from './keep-watch.ts';
import type { ProgramLog } from './log.ts';
import { type OpenNewsroom, openNewsroom } from './open-newsroom.ts';

export type RunningProgram = {
  editions: EditionName[];
  /** Proves to the first-run page that the visitor sees this program's output; `null` once somebody can sign in. */
  firstRunCode: string | null;
  demoSignIns: typeof demoSignIns;
  /** Finishes what is in flight, and ends. */
  close(): Promise<void>;
};

/** Starts everything in its order: database, demo, press, addresses. What was opened is closed again when a later step fails. */
export async function openProgram(settings: Settings, log: ProgramLog): Promise<RunningProgram> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const newsroom = await openNewsroom(settings, log);
    closers.push(newsroom.close);
    const hasDemo = settings.withDemo && (await isDemo(newsroom));
    const firstRunCode = (await listPeople(newsroom)).length === 0 ? randomBytes(9).toString('base64url') : null;

    const control = await openControlServer(newsroom, controlSocketPath(settings.dataFolder));
    closers.push(control.close);
    const tidying = keepTidy(newsroom);
    closers.push(tidying.close);
    const counter = await openViewCounter(newsroom);
    closers.push(counter.close);
    closers.push(keepTelling(newsroom).close);
    const ranking = keepMostRead(newsroom);
    closers.push(ranking.close);
    const learning = keepLearning(newsroom);
    closers.push(learning.close);
    const saving = keepRevisions(newsroom);
    closers.push(saving.close);
    const rendering = keepRendering(newsroom);
    closers.push(rendering.close);

    const watch = keepWatch(newsroom, settings.port);
    closers.push(watch.close);
    if (settings.mail !== null) closers.push(keepMailing(newsroom, { mailer: openMailer(settings.mail), origin: settings.origin }).close);

    const site: SiteSettings = { origin: settings.origin, assets: readAssets(fileURLToPath(new URL('../site', import.meta.url))) };
    const press = await openPress({
      rows: newsroom.database.published,
      onChange: (listener) => newsroom.database.onChange(listener),
      render: (published, request) => renderReaderPage(published, site, request),
      renderFailure: (_request, acceptLanguage) => renderFailure(site, acceptLanguage),
      onPassed: watch.notePassed,
      log,
    });
    closers.push(() => press.close());
    const typeFolder = fileURLToPath(new URL('../card-type', import.meta.url));
    const http = await openHttp({ settings, newsroom, press, site, counter, typeFolder, firstRunCode });
    closers.push(http.close);

    const editions = await listEditions(openUnnotedReading(newsroom.database.published));
    return { editions, firstRunCode, demoSignIns: hasDemo ? demoSignIns : [], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Fills an empty publication with the demo newsroom; says whether this is the demo. */
async function isDemo(newsroom: OpenNewsroom): Promise<boolean> {
  const people = await listPeople(newsroom);
  if (people.length > 0) return demoSignIns.every(({ email }) => people.some((person) => person.email === email));
  console.error('Making the demo newsroom (once) ...');
  await fillDemoNewsroom(newsroom, () => undefined);
  await newsroom.database.vacuum();
  return true;
}
