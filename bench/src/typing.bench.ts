import { randomUUID } from 'node:crypto';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Bench, Measurement } from './bench.ts';
import { percentile } from './load.ts';
import { aFolder, type Program, startProgram } from './program.ts';
import { owner, seedNewsroom } from './seed.ts';
import { makeTexts } from './texts.ts';

const lengths = [500, 20_000];
const wordsOfParagraph = 80;
const keys = 300;
/** A fast typist: 110 words in a minute. */
const betweenKeysMs = 110;
const promisedMs = 50;

/** How long a letter takes from the key to the screen in a short and in a very long article, alone and while somebody else writes in it too. */
export const bench: Bench = {
  name: 'typing',
  async run() {
    const folder = await aFolder();
    const { edition } = await seedNewsroom(folder.path, 100);
    const program = await startProgram(folder.path);
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    try {
      const measured: Measurement[] = [];
      for (const length of lengths) {
        const articleId = await writeArticle(program, edition.editionId, length);
        const mine = await openArticle(browser, program, articleId);
        measured.push(said(`in ${length} words, alone`, await typeIn(mine)));
        const theirs = await openArticle(browser, program, articleId);
        const stop = keepTyping(theirs);
        measured.push(said(`in ${length} words, with a second writer`, await typeIn(mine)));
        await stop();
        await mine.context().close();
        await theirs.context().close();
      }
      return measured;
    } finally {
      await browser.close();
      await program.stop();
      await folder.remove();
    }
  },
};

function said(where: string, times: readonly number[]): Measurement {
  return {
    name: `a letter on the screen ${where}, p95`,
    value: percentile(times, 0.95),
    unit: 'ms',
    reference: { name: 'promised', value: promisedMs },
    good: 'below',
  };
}

async function writeArticle(program: Program, editionId: string, length: number): Promise<string> {
  const texts = makeTexts('en', length);
  const blocks = Array.from({ length: length / wordsOfParagraph }, (_, each) => ({
    kind: 'paragraph',
    id: `p${each}`,
    text: [{ kind: 'text', text: `${texts.text(wordsOfParagraph)}.`, marks: [] }],
  }));
  const signedIn = await post(program, '', '/api/session', owner);
  const articleId = randomUUID();
  await post(
    program,
    signedIn.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
    '/api/stories',
    {
      storyId: randomUUID(),
      articleId,
      revisionId: randomUUID(),
      editionId,
      kind: 'analysis',
      slugline: `${length} words`,
      content: {
        headline: `An article of ${length} words`,
        kicker: null,
        standfirst: '',
        sectionId: null,
        bylines: [],
        dateline: null,
        leadPicture: null,
        topicIds: [],
        prose: { version: 1, blocks },
      },
    },
  );
  return articleId;
}

async function post(program: Program, cookie: string, path: string, body: object): Promise<Response> {
  const response = await fetch(program.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: program.origin, cookie },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

async function openArticle(browser: Browser, program: Program, articleId: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: program.origin, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.request.post('/api/session', { data: owner, headers: { origin: program.origin } });
  await page.goto(`/studio/articles/${articleId}`);
  await page.locator('#field-prose p').first().waitFor();
  return page;
}

/** Types in the middle of the text. @returns for each key the milliseconds until the frame that shows it was drawn */
async function typeIn(page: Page): Promise<number[]> {
  const paragraphs = page.locator('#field-prose p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const drawn = new MessageChannel(); // its message comes after the frame
          drawn.port1.onmessage = () => times.push(performance.now() - timeStamp);
          drawn.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const { text } = makeTexts('en', 7);
  await page.keyboard.type(text(keys).slice(0, keys), { delay: betweenKeysMs });
  await page.waitForFunction((count) => (window as unknown as { times: number[] }).times.length >= count, keys); // put there above
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

function keepTyping(page: Page): () => Promise<void> {
  let isWanted = true;
  const typing = (async () => {
    await page.locator('#field-prose p').first().click();
    while (isWanted) await page.keyboard.type('more words ', { delay: betweenKeysMs });
  })();
  return async () => {
    isWanted = false;
    await typing;
  };
}
