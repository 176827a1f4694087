import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openVisit, type Visit } from './browser.ts';
import { ask, attribute, elementsOf } from './crawl.ts';
import { startDemo } from './demo-program.ts';
import { hostileAddresses, readVectors, toProse } from './hostile-vectors.ts';
import type { RunningProgram } from './run-program.ts';
import { demoPassword } from './sign-in.ts';
import { type Desk, found, openDesk } from './write-articles.ts';

/**
 * Promise 4: no content runs script, whoever wrote it. The vectors go in by the API that the studio uses, and are looked at in a browser
 * whose content security policy is switched off: what would run is seen to run, not merely stopped.
 */

const inOneArticle = 160;

let program: RunningProgram;
let browser: Browser;
let desk: Desk;
let vectors: string[];
/** Articles with vectors in every field. */
const articles: { articleId: string; revisionId: string; address: string }[] = [];

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
  desk = await openDesk(program);
  // PostgreSQL keeps no NUL, and half a surrogate pair is no text: the API may refuse both, which is tried apart.
  vectors = readVectors().filter((vector) => !vector.includes('\0') && vector.isWellFormed());
  const { pictures } = await desk.person.get<{ pictures: { pictureId: string }[] }>('/api/pictures');
  const pictureId = found(pictures[0], 'picture').pictureId;
  for (let from = 0; from < vectors.length; from += inOneArticle) {
    const some = vectors.slice(from, from + inOneArticle);
    const short = some.filter((vector) => vector.length < 100);
    const words = (at: number) => short[at % short.length] ?? '<script>alert(1)</script>';
    const contributorId = randomUUID();
    await desk.person.send('POST', '/api/contributors', { contributorId, kind: 'person', language: 'en', name: words(0), title: words(1) });
    const written = await desk.write('en', {
      headline: words(2),
      standfirst: some.join('\n').slice(0, 2900).toWellFormed(),
      prose: toProse(some),
      content: {
        kicker: words(3),
        dateline: words(4),
        bylines: ['reporter', 'interviewee', 'translator'].map((role) => ({ contributorId, role })),
        leadPicture: { pictureId, caption: some.join('\n').slice(0, 1900).toWellFormed(), altText: words(5) },
      },
    });
    articles.push({ ...written, address: await desk.publish(written) });
  }
  const corrected = found(articles[0], 'article');
  await desk.person.send('POST', `/api/articles/${corrected.articleId}/corrections`, {
    revisionId: corrected.revisionId,
    note: vectors.slice(0, 20).join(' ').slice(0, 1900),
  });
  const editionId = desk.edition('en').editionId;
  for (const [slot, article] of articles.slice(0, 4).entries()) {
    await desk.person.send('PUT', `/api/editions/${editionId}/placements/${slot}`, {
      articleId: article.articleId,
      headline: vectors[slot * 7]?.slice(0, 400) ?? null,
    });
  }
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

/** A window in which nothing but the markup itself keeps a vector from running, and what ran in it. */
async function openDefenceless(): Promise<{ visit: Visit; ran: string[] }> {
  const visit = await openVisit(browser, program.origin, { bypassCSP: true });
  const ran: string[] = [];
  await visit.page.context().exposeFunction('tellThatItRan', (what: string) => ran.push(what));
  await visit.page.context().addInitScript(() => {
    const tell = (what: string) => (window as unknown as { tellThatItRan(what: string): void }).tellThatItRan(what); // exposed above
    for (const name of ['alert', 'confirm', 'prompt'] as const) Object.defineProperty(window, name, { value: () => tell(name) });
  });
  visit.page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  visit.page.on('popup', (popup) => ran.push(`window ${popup.url()}`));
  return { visit, ran };
}

/** Markup that could run, whatever a browser of today makes of it. */
function findDangers(markup: string): string[] {
  return elementsOf(markup).flatMap((element) => {
    const lines: string[] = [];
    const isOurScript = element.tagName === 'script' && !inMain(element);
    if (
      ['script', 'iframe', 'object', 'embed', 'base', 'applet', 'frame', 'svg', 'math', 'style', 'template', 'marquee'].includes(
        element.tagName,
      ) &&
      !isOurScript
    )
      lines.push(`<${element.tagName}>`);
    for (const { name, value } of element.attrs) {
      if (name.startsWith('on') || ['srcdoc', 'style', 'http-equiv'].includes(name)) lines.push(`${name}=${value}`);
      const isAddress = ['href', 'src', 'action', 'formaction', 'data', 'poster'].includes(name);
      const isIcon = element.tagName === 'link' && attribute(element, 'rel') === 'icon';
      if (isAddress && !isIcon && !/^(?:https?:|mailto:|tel:|\/(?![/\\])|#)/.test(value)) lines.push(`${name}=${value}`);
    }
    return lines;
  });
}

function inMain(element: { parentNode: unknown }): boolean {
  for (
    let each = element.parentNode as { tagName?: string; parentNode?: unknown } | null | undefined;
    each;
    each = each.parentNode as typeof each
  )
    if (each.tagName === 'main') return true;
  return false;
}

describe('hostile words', () => {
  it('are many, and on every page they are meant for', async () => {
    expect(vectors.length).toBeGreaterThan(1000);
    const bodies = await Promise.all(articles.map(async ({ address }) => (await ask(program.origin + address)).body));
    const shown = elementsOf(bodies.join('')).length;
    expect(shown).toBeGreaterThan(vectors.length);
    expect(bodies.every((body) => body.includes('&lt;'))).toBe(true);
  });

  it('are words and nothing else on every page for readers', async () => {
    const { visit, ran } = await openDefenceless();
    const section = encodeURI(`/en/${desk.edition('en').sections[0]?.slug}`);
    try {
      for (const address of ['/en', section, ...articles.map((article) => article.address)]) {
        expect(findDangers((await ask(program.origin + address)).body), address).toEqual([]);
        await visit.page.goto(address, { waitUntil: 'load' });
        expect(ran, address).toEqual([]);
        expect(visit.takeProblems(), address).toEqual([]);
      }
    } finally {
      await visit.close();
    }
  });

  it('are words when a reader asks for them', async () => {
    const { visit, ran } = await openDefenceless();
    const asked = vectors.filter((vector, at) => vector.length < 200 && at % 20 === 0);
    try {
      for (const [at, vector] of asked.entries()) {
        const address = `/en/search?q=${encodeURIComponent(vector)}`;
        const answer = await ask(program.origin + address);
        expect(answer.status, vector).toBe(200);
        expect(findDangers(answer.body), vector).toEqual([]);
        expect(findDangers((await ask(`${program.origin}/en/${encodeURIComponent(vector)}`)).body), vector).toEqual([]);
        if (at % 5 === 0) await visit.page.goto(address);
        expect(ran, vector).toEqual([]);
      }
    } finally {
      await visit.close();
    }
  });

  it('are words in the feed, which stays well-formed', async () => {
    const { body } = await ask(`${program.origin}/en/feed.xml`);
    const names = new Set<string>();
    const parser = new SaxesParser({ xmlns: true });
    let text = '';
    const markup: string[] = [];
    parser.on('opentag', (tag) => {
      names.add(tag.name);
      text = '';
    });
    for (const kind of ['text', 'cdata'] as const)
      parser.on(kind, (more) => {
        text += more;
      });
    parser.on('closetag', (tag) => {
      if (tag.name === 'content:encoded') markup.push(text);
    });
    parser.write(body).close();
    for (const each of markup) expect(findDangers(each)).toEqual([]);
    expect(
      [...names].filter(
        (name) =>
          !/^(rss|channel|item|title|link|description|language|copyright|lastBuildDate|guid|pubDate|category|docs|atom:link|atom:updated|dc:creator|content:encoded|image|url|enclosure|media:\w+)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });

  it('are words in the studio: its list, its editor, its preview', async () => {
    const { visit, ran } = await openDefenceless();
    const { page } = visit;
    try {
      const email = 'olga@example.org';
      const signedIn = await page.request.post('/api/session', { data: { email, password: demoPassword(program.output(), email) } });
      expect(signedIn.ok()).toBe(true);
      await page.goto('/studio/articles');
      await page.getByText('<', { exact: false }).first().waitFor();
      for (const { articleId, revisionId } of articles.slice(0, 3)) {
        await page.goto(`/studio/articles/${articleId}`);
        await page.locator('[contenteditable=true]').first().waitFor();
        await page.goto(`/api/articles/${articleId}/revisions/${revisionId}/preview`);
        expect(findDangers(await page.content()), 'preview').toEqual([]);
      }
      expect(ran).toEqual([]);
    } finally {
      await visit.close();
    }
  });
});

describe('hostile addresses', () => {
  it('are refused as links, or lead where everybody can see', async () => {
    const addresses = hostileAddresses(vectors);
    expect(addresses.length).toBeGreaterThan(100);
    const article = await desk.write('en', { headline: 'Links' });
    const accepted: string[] = [];
    for (const address of addresses) {
      const prose = {
        version: 1,
        blocks: [{ kind: 'paragraph', id: 'p', text: [{ kind: 'text', text: 'Link', marks: [{ kind: 'link', address }] }] }],
      };
      const saved = await desk.save(article, { headline: 'Links', prose }).catch((error: unknown) => String(error));
      if (typeof saved === 'string') expect(saved, address).toContain(': 400 ');
      else accepted.push(address);
    }
    for (const address of accepted) expect(new URL(address, program.origin).protocol, address).toMatch(/^(?:https?|mailto|tel):$/);
    expect(
      accepted.filter((address) => /script:|^data:|^blob:|^file:|^\/[/\\]/i.test(address) && !/^(?:https?:\/\/|#)/.test(address)),
    ).toEqual([]);
    const marks = accepted.map((address) => ({ kind: 'text', text: 'Link ', marks: [{ kind: 'link', address }] }));
    if (marks.length === 0) return;
    const last = await desk.save(article, {
      headline: 'Links',
      prose: { version: 1, blocks: [{ kind: 'paragraph', id: 'p', text: marks }] },
    });
    expect(findDangers((await ask(program.origin + (await desk.publish(last)))).body)).toEqual([]);
  });

  it.each([
    ['a block nobody knows', { kind: 'html', id: 'p', html: '<script>alert(1)</script>' }],
    ['a field nobody knows', { kind: 'paragraph', id: 'p', text: [], onclick: 'alert(1)' }],
    ['an embed that runs', { kind: 'embed', id: 'p', address: 'javascript:alert(1)', title: null }],
    ['a quotation from nowhere', { kind: 'quotation', id: 'p', speaker: null, language: null, source: 'data:text/html,x', blocks: [] }],
    [
      'a language that is an attribute',
      { kind: 'paragraph', id: 'p', text: [{ kind: 'text', text: 'x', marks: [{ kind: 'language', tag: '"onload="alert(1)' }] }] },
    ],
    ['an id that is an attribute', { kind: 'paragraph', id: '"onload="alert(1)', text: [] }],
  ])('%s is refused', async (_, block) => {
    const article = await desk.write('en', { headline: 'Refused' });
    await expect(desk.save(article, { headline: 'Refused', prose: { version: 1, blocks: [block] } })).rejects.toThrow(': 400 ');
  });

  it.each(['\0', '\ud800', '\ufffe'])('text with %j does not break the API', async (sign) => {
    const answer = await desk.write('en', { headline: `A${sign}B`, text: `C${sign}D` }).catch((error: unknown) => String(error));
    if (typeof answer === 'string') expect(answer).toContain(': 400 ');
  });
});
