import type { Frame } from '@coranto/newsroom/published';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { siteForTests } from '../newsroom-testing.ts';
import type { HeadWords } from './Head.tsx';
import { OpenGraph } from './OpenGraph.tsx';

const picture = {
  widthPx: 1600,
  heightPx: 1000,
  file: 'quay.avif',
  altText: 'Cranes & <b>water</b>',
  renditions: [
    { file: 'quay-1200.avif', mediaType: 'image/avif', widthPx: 1200, heightPx: 750 },
    { file: 'quay-480.webp', mediaType: 'image/webp', widthPx: 480, heightPx: 300 },
    { file: 'quay-1600.webp', mediaType: 'image/webp', widthPx: 1600, heightPx: 1000 },
  ],
};
const head: HeadWords = {
  title: 'Land and "water" · Sheet',
  description: 'A standfirst.',
  canonical: 'https://sheet.example/hy/x',
  alternates: ['en', 'hy', 'az', 'x-default'].map((hreflang) => ({ hreflang, href: 'https://sheet.example/x' })),
  isForMachines: true,
  kind: 'article',
  picture,
  article: {
    cardImage: null,
    headline: 'Land and "water"',
    firstPublishedAt: new Date('2023-02-27T12:55:00Z'),
    lastUpdatedAt: new Date('2023-02-28T12:55:00Z'),
    section: 'Interviews',
    authors: ['https://sheet.example/hy/people/lena'],
    topics: ['Salt', 'Ports'],
  },
};

function told(words: HeadWords = head): (name: string) => (string | undefined)[] {
  // No more of a frame than a card shows.
  const frame = { edition: { name: 'Sheet', language: 'hy' } } as unknown as Frame;
  const html = renderToString(<OpenGraph settings={siteForTests} frame={frame} head={words} />);
  return (name) =>
    ['property', 'name'].flatMap((attribute) => find(html, 'meta', { [attribute]: name })).map(({ attributes }) => attributes.content);
}

it('tells networks the headline alone, when it came out, who wrote it, its topics and its other languages', () => {
  const card = told();
  expect(
    Object.fromEntries(['og:type', 'og:title', 'og:site_name', 'og:locale', 'og:locale:alternate'].map((name) => [name, card(name)])),
  ).toEqual({
    'og:type': ['article'],
    'og:title': ['Land and "water"'],
    'og:site_name': ['Sheet'],
    'og:locale': ['hy_AM'],
    'og:locale:alternate': ['en_US', 'az_AZ'],
  });
  expect(card('article:author')).toEqual(['https://sheet.example/hy/people/lena']);
  expect(card('article:tag')).toEqual(['Salt', 'Ports']);
  expect([card('article:published_time'), card('article:modified_time')]).toEqual([
    ['2023-02-27T12:55:00.000Z'],
    ['2023-02-28T12:55:00.000Z'],
  ]);
});

it('shows the picture in a form that every network reads, with its size and what is seen on it', () => {
  const card = told();
  expect(card('og:image')).toEqual(['https://sheet.example/media/quay-1600.webp']);
  expect([card('og:image:type'), card('og:image:width'), card('og:image:height')]).toEqual([['image/webp'], ['1600'], ['1000']]);
  expect(card('og:image:alt')).toEqual(['Cranes & <b>water</b>']);
  expect(card('twitter:card')).toEqual(['summary_large_image']);
});

it('shows an article by the card drawn for it, whatever picture it has', () => {
  const cardImage = { path: '/cards/1/mark.jpg', mediaType: 'image/jpeg', widthPx: 1200, heightPx: 630, altText: 'Land & "water" · Sheet' };
  const card = told({ ...head, article: { ...head.article!, cardImage } });
  expect(card('og:image')).toEqual(['https://sheet.example/cards/1/mark.jpg']);
  expect([card('og:image:type'), card('og:image:width'), card('og:image:height')]).toEqual([['image/jpeg'], ['1200'], ['630']]);
  expect(card('og:image:alt')).toEqual(['Land & "water" · Sheet']);
  expect(card('twitter:card')).toEqual(['summary_large_image']);
});

it('tells of a page without a picture or an article no more than there is', () => {
  const { article: _, ...list } = head;
  const card = told({ ...list, kind: 'website', picture: null, description: '' });
  expect(card('og:title')).toEqual(['Land and "water" · Sheet']);
  for (const name of ['og:image', 'og:image:alt', 'og:description']) expect(card(name)).toEqual([]);
  expect(card('twitter:card')).toEqual(['summary']);
});
