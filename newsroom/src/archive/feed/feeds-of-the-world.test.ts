import { existsSync } from 'node:fs';
import { plainEditionSettings } from '@coranto/contract/edition';
import { everyBlock, isSafeAddress } from '@coranto/contract/prose/prose';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { isInShape } from '../import-batch.ts';
import { beginReport } from '../import-report.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { proseToHtml } from '../markup/markup-testing.ts';
import { UnreadableExport } from '../unreadable-export.ts';
import { articleOfEntry } from './article-of-entry.ts';
import type { ReadFeed } from './feed-entry.ts';
import type { FeedPlace } from './feed-place.ts';
import { feedFiles, feedsFolder, readFeedFile } from './feeds-testing.ts';
import { gatherEntries } from './gather-entries.ts';

const slowestMs = 5_000;

/** An English edition without sections, in which nothing stands yet. */
function anEmptyPlace(): FeedPlace {
  const edition = {
    id: crypto.randomUUID(),
    prefix: 'en',
    language: 'en',
    name: 'Sheet',
    timeZone: 'UTC',
    settings: plainEditionSettings,
    position: 0,
    retiredAt: null,
    retiredTo: null,
  };
  return {
    source: 'feed:old.example',
    report: beginReport('feed:old.example', {}, ''),
    topics: new Map(),
    slugs: new Map(),
    ownPaths: new Set(),
    editions: [edition],
    edition,
    sections: [],
    section: null,
    contributors: new Map(),
    pages: new Set(),
    importedAt: new Date('2026-03-01T12:00:00Z'),
  };
}

/** Every entry as the article it would become. */
function articlesOf(feed: ReadFeed, file: string): ImportedArticle[] {
  const place = anEmptyPlace();
  // What has no id still has words that must be safe.
  const entries = feed.entries.map((entry, at) => ({ ...entry, id: entry.id ?? `urn:test:${at}` }));
  const known = [...gatherEntries([{ feed: { ...feed, entries }, file }], place.report).values()].flat();
  const articles = known.flatMap((each) => articleOfEntry(each, place) ?? []);
  expect(
    articles.every((article) => isInShape(article, place)),
    file,
  ).toBe(true);
  return articles;
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

/** Elements that prose itself is set with. */
const ownElements = ['blockquote', 'a', 'p', 'br', 'cite', 'iframe'];

describe.skipIf(!existsSync(feedsFolder))('feeds of the world', () => {
  it('are read or refused in words, each in little time, and whatever is read has a form here', { timeout: 120_000 }, async () => {
    expect(feedFiles.length).toBeGreaterThan(1200);
    let read = 0;
    for (const file of feedFiles) {
      const begun = performance.now();
      const feed = await readFeedFile(file);
      if (feed instanceof UnreadableExport)
        expect(feed.why, file).toMatch(
          /^(this is no feed|this is no JSON|its encoding|it is not in utf-8|it is too damaged|document type)/,
        );
      else read += 1 + 0 * articlesOf(feed, file).length;
      expect(performance.now() - begun, file).toBeLessThan(slowestMs);
    }
    expect(read).toBeGreaterThan(1000);
  });

  it('bring no element, attribute or address that could run', { timeout: 120_000 }, async () => {
    const files = feedFiles.filter((file) => file.includes('/sanitize/'));
    expect(files.length).toBe(478);
    let articles = 0;
    for (const file of files) {
      const feed = await readFeedFile(file);
      if (feed instanceof UnreadableExport) continue;
      const forbidden =
        /_([a-z]+?)(?:_\w+)?\.xml$/.exec(
          file.replace(
            /^.*\/(?:entry|feed|item)_(?:content_encoded|content|fullitem|xhtml_body|body|title|summary|description|subtitle|tagline|copyright|info)/,
            '',
          ),
        )?.[1] ?? '';
      for (const { content } of articlesOf(feed, file)) {
        articles += 1;
        const elements = elementsIn(parseFragment(proseToHtml(content.prose)));
        const names = new Set(elements.map((element) => element.tagName));
        const attributes = elements.flatMap((element) => element.attrs.map((attribute) => attribute.name));
        for (const name of ['script', 'style', 'applet', 'object', 'embed', 'frame', 'meta', 'link', 'blink', 'base', 'form', 'input'])
          expect(names.has(name), `${file} ${name}`).toBe(false);
        if (!ownElements.includes(forbidden)) expect(names.has(forbidden), file).toBe(false);
        expect(attributes, file).not.toContain(forbidden);
        expect(
          attributes.filter((name) => name.startsWith('on') || name === 'style'),
          file,
        ).toEqual([]);
        expect(JSON.stringify(content), file).not.toMatch(/"(?:address|source)":"\s*(?:javascript|vbscript|data|about|mocha|livescript):/i);
        for (const block of everyBlock(content.prose.blocks))
          if (block.kind === 'embed') expect(isSafeAddress(block.address), file).toBe(true);
        expect(`${content.headline} ${content.standfirst}`, file).not.toMatch(/<\/?(script|style|object|embed|applet|meta)\b/i);
      }
    }
    expect(articles).toBeGreaterThan(200);
  });
});
