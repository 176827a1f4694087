import { openReading } from '@coranto/newsroom/published';
import { aLiveArticle, aNewsroom, anEdition, openDatabaseForTests, setClock } from '@coranto/newsroom/testing';
import { renderPage, type SiteSettings } from '@coranto/site';
import { expect, it } from 'vitest';
import { openPreview } from './preview.ts';

const settings: SiteSettings = { origin: 'https://sheet.example', assets: { addresses: {}, files: new Map() } };

it('shows a live revision as readers see it, with what stands around it', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const { database } = newsroom;
  const edition = await anEdition(newsroom, 'hy');
  const articles = [];
  for (let minute = 0; minute < 7; minute++) {
    await setClock(database, new Date(Date.UTC(2026, 2, 1, 12, minute)));
    articles.push(await aLiveArticle(newsroom, edition, { headline: `Լուր ${minute}` }));
  }
  const preview = openPreview(newsroom, settings);
  for (const { address, revisionId } of articles) {
    const published = openReading(database.published, () => undefined);
    const page = await renderPage(published, settings, { path: decodeURI(address), query: new URLSearchParams() });
    expect(page?.body).toContain('class="more"');
    expect(await preview({ revisionId })).toBe(page?.body);
  }
});
