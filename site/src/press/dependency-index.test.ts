import type { Dependency, Facts, ListPlace } from '@coranto/newsroom/published';
import { describe, expect, it } from 'vitest';
import { openDependencyIndex } from './dependency-index.ts';

const place = (articleId: string, firstPublishedAt: number, sectionId = 'harbour'): ListPlace => ({
  articleId,
  firstPublishedAt,
  editionId: 'en',
  sectionId,
  subjectIds: ['lena'],
  kind: 'news',
});
const facts = (given: Partial<Facts>): Facts => ({ fingerprints: new Map(), articles: new Map(), ...given });
const aPage = (...dependencies: Dependency[]) => ({ dependencies });
const window = (articleIds: string[], end: number | null, sectionId?: string): Dependency => ({
  kind: 'window',
  scope: { editionId: 'en', ...(sectionId ? { sectionId } : {}) },
  articleIds,
  start: null,
  end: end === null ? null : { firstPublishedAt: end, articleId: articleIds.at(-1) ?? '' },
});

function affectedOf(page: { dependencies: Dependency[] }, given: Partial<Facts>): boolean {
  const index = openDependencyIndex();
  index.add(page);
  return index.listAffected(facts(given)).has(page);
}

describe('the index of dependencies', () => {
  it('finds a page by a record that looks different now, and only then', () => {
    const page = aPage({ kind: 'record', key: 'article:a', fingerprint: 'before' });
    expect(affectedOf(page, { fingerprints: new Map([['article:a', 'after']]) })).toBe(true);
    expect(affectedOf(page, { fingerprints: new Map([['article:a', 'before']]) })).toBe(false);
    expect(affectedOf(page, { fingerprints: new Map([['article:b', 'after']]) })).toBe(false);
  });

  it.each([
    ['a newer article comes in', place('new', 300), true],
    ['an older one stays below', place('new', 50), false],
    ['one inside moves to another section', place('a', 200, 'city'), true],
    ['one inside stays where it is', place('a', 200), false],
    ['one of another section changes', place('new', 300, 'city'), false],
  ])('holds a list of a section against what happens: %s', (_what, now, isAffected) => {
    const page = aPage(window(['a', 'b'], 100, 'harbour'));
    expect(affectedOf(page, { articles: new Map([[now.articleId, now]]) })).toBe(isAffected);
  });

  it('finds a list that an article leaves', () => {
    expect(affectedOf(aPage(window(['a', 'b'], 100)), { articles: new Map([['a', null]]) })).toBe(true);
    expect(affectedOf(aPage(window(['a', 'b'], 100)), { articles: new Map([['c', null]]) })).toBe(false);
  });

  it('finds a list that ended by itself, when anything is added at its end', () => {
    expect(affectedOf(aPage(window(['a'], null)), { articles: new Map([['old', place('old', 1)]]) })).toBe(true);
  });

  it.each([
    ['one comes in', 'new', 'x', true],
    ['one that was never live is scheduled', 'new', 'none', false],
    ['one leaves', 'a', 'none', true],
    ['one is mended, which a sitemap does not tell', 'a', 'as before', false],
    ['one is updated', 'a', 'later', true],
  ])('holds a sitemap against what happens: %s', (_what, id, now, isAffected) => {
    const page = aPage({ kind: 'live-articles', seen: new Map([['a', 'as before']]) });
    const given = { articles: new Map([[id, null]]), fingerprints: new Map([[`listed:${id}` as const, now]]) };
    expect(affectedOf(page, given)).toBe(isAffected);
  });

  it('forgets a page wholly', () => {
    const index = openDependencyIndex();
    const page = aPage({ kind: 'record', key: 'picture:p/en', fingerprint: 'x' }, window(['a'], null), {
      kind: 'live-articles',
      seen: null,
    });
    index.add(page);
    expect(index.keysInUse('picture:p/')).toEqual(['picture:p/en']);
    index.remove(page);
    expect(index.keysInUse('picture:p/')).toEqual([]);
    expect(index.listAffected(facts({ fingerprints: new Map([['picture:p/en', 'y']]), articles: new Map([['a', null]]) })).size).toBe(0);
  });
});
