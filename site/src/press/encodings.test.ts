import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { acceptedEncodings, gzipNow, packQuickly, packWell } from './encodings.ts';

describe('encodings', () => {
  it.each([
    [undefined, false, false],
    ['', false, false],
    ['gzip, deflate, br, zstd', true, true],
    ['gzip', true, false],
    ['br;q=0, gzip;q=0.5', true, false],
    ['*', true, true],
    ['*;q=0', false, false],
    ['identity;q=1, *;q=0', false, false],
    ['GZIP;Q=0.3', true, false],
    ['br;q=nonsense', false, false],
  ])('reads %s', (header, gzip, br) => {
    expect(acceptedEncodings(header)).toEqual({ gzip, br });
  });

  it('packs so that the same bytes come out again', async () => {
    const body = Buffer.from('Порт-Альмира, Port Almira, بورت ألميرا. '.repeat(100));
    expect(brotliDecompressSync((await packQuickly(body)).br!)).toEqual(body);
    expect(gunzipSync(gzipNow(body)!)).toEqual(body);
    expect(brotliDecompressSync((await packWell(body))!)).toEqual(body);
  });

  it('packs a page both ways at once where one of them would hold up others later', async () => {
    const body = Buffer.from(Array.from({ length: 30_000 }, (_, each) => `${each} `).join(''));
    const { br, gzip } = await packQuickly(body);
    expect(brotliDecompressSync(br!)).toEqual(body);
    expect(gunzipSync(gzip!)).toEqual(body);
  });

  it('leaves a short page as it is', async () => {
    expect(await packQuickly(Buffer.from('short'))).toEqual({ br: null, gzip: null });
    expect(gzipNow(Buffer.from('short'))).toBeNull();
    expect(await packWell(Buffer.from('short'))).toBeNull();
  });
});
