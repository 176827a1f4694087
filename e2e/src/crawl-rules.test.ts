import { expect, it } from 'vitest';
import { type CrawledPage, elementsOf } from './crawl.ts';
import { inspectAlternates, inspectPage } from './crawl-rules.ts';

const origin = 'http://site.test';

/** A page in Armenian without a fault; a test plants one. */
function aPage({ head = '', body = '', lang = 'hy', address = '/hy/բաժին' }): CrawledPage {
  const path = encodeURI(address);
  const alternates = `<link rel="alternate" hreflang="hy" href="${origin}${path}"/><link rel="alternate" hreflang="x-default" href="${origin}${path}"/>`;
  const canonical = `<link rel="canonical" href="${origin}${path}"/>`;
  const markup = `<!doctype html><html lang="${lang}" dir="ltr"><head><title>Թերթ</title>${canonical}${alternates}${head}</head><body><h1>Վերնագիր</h1>${body}</body></html>`;
  return {
    address: path,
    status: 200,
    headers: { 'content-language': 'hy' },
    body: markup,
    packedBytes: 0,
    elements: elementsOf(markup),
    foundOn: '',
  };
}

it('finds nothing on a page without a fault', () => {
  const page = aPage({ body: '<p>Բառեր և RSS, <span lang="en">Words</span></p><img src="/a.webp" alt="" width="1" height="1"/>' });
  expect(inspectPage(page, origin)).toEqual([]);
  expect(inspectAlternates(page, new Map([[page.address, page]]), origin)).toEqual([]);
});

it.each([
  ['a raw key', { body: '<button>night_theme</button>' }, 'the program says “night_theme”'],
  ['a key in a tooltip', { body: '<button title="shareLine"></button>' }, 'the program says “shareLine”'],
  ['a place that was not filled', { body: '<p>{count}</p>' }, 'the program says “{count}”'],
  ['a word that stays for ever', { body: '<p>loading</p>' }, 'the program says “loading”'],
  ['an empty slot', { body: '<p>© . .</p>' }, '“© . .”'],
  ['nothing made to words', { body: '<p>undefined</p>' }, '“undefined”'],
  ['words of another script', { body: '<output data-copied="Ссылка скопирована"></output>' }, 'in another script: Ссылка скопирована'],
  ['English on an Armenian page', { body: '<p>Link copied</p>' }, 'in another script: Link copied'],
  ['a second heading', { body: '<h1>Երկրորդ</h1>' }, '2 h1'],
  ['a picture without size', { body: '<noscript><img src="/a.webp" alt=""/></noscript>' }, '/a.webp has no width and height'],
  ['a link into nothing', { body: '<a href="#gone">Հղում</a>' }, '#gone leads nowhere'],
  ['a wrong language', { lang: 'arm' }, 'lang is arm'],
  ['two canonical addresses', { head: `<link rel="canonical" href="${origin}/hy"/>` }, 'canonical is'],
])('finds %s', (_, fault, line) => {
  expect(inspectPage(aPage(fault), origin).join('\n')).toContain(line);
});

it('finds languages that are none, and pages that do not answer each other', () => {
  const page = aPage({
    head: `<link rel="alternate" hreflang="arm" href="${origin}/arm"/><link rel="alternate" hreflang="en" href="${origin}/en"/>`,
  });
  const other = { ...aPage({}), address: '/en' };
  const lines = inspectAlternates(page, new Map([page, other].map((each) => [each.address, each])), origin).join('\n');
  expect(lines).toContain('arm is no language tag');
  expect(lines).toContain('hreflang leads to nothing');
  expect(lines).toContain('/en names other languages');
});
