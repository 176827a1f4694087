import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aNewsroom, anEdition, type Newsroom, openDatabaseForTests, silence } from '@coranto/newsroom/testing';
import type { SiteSettings } from '@coranto/site';
import { openPress } from '@coranto/site/press';
import { afterEach, expect, it } from 'vitest';
import { renderFailure, renderReaderPage } from './reader-pages.ts';

const site: SiteSettings = { origin: 'https://sheet.example', assets: { addresses: {}, files: new Map() } };
const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  while (opened.length > 0) await opened.pop()?.();
});

async function openReader({ database }: Newsroom) {
  const press = await openPress({
    rows: database.published,
    onChange: database.onChange,
    render: (published, request) => renderReaderPage(published, site, request),
    renderFailure: (_request, acceptLanguage) => renderFailure(site, acceptLanguage),
    log: silence,
  });
  const server = createServer((request, response) => void press.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(press.close, () => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo; // listening on a port, it is one of the internet
  return (path: string, headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers: { ...headers, connection: 'close' } }, (answer) => {
        answer.resume().on('end', () => resolve(`${answer.statusCode} ${answer.headers['content-language']}`));
      }).on('error', reject);
    });
}

it('says in the reader’s own language that there is nothing, where no edition stands', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const ask = await openReader(newsroom);
  expect(await ask('/nowhere', { 'accept-language': 'ru' })).toBe('404 ru');
  for (const language of ['en', 'hy', 'ar']) await anEdition(newsroom, language);
  for (let time = 0; time < 2; time++) {
    expect(await ask('/nowhere', {})).toBe('404 en');
    expect(await ask('/nowhere', { 'accept-language': 'ar;q=0.9, de' })).toBe('404 ar');
    expect(await ask('/nowhere', { 'accept-language': 'ar', cookie: 'theme=night; edition=hy' })).toBe('404 hy');
    expect(await ask('/en/nowhere', { 'accept-language': 'ar' })).toBe('404 en');
  }
});
