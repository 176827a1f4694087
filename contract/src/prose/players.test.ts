import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameOrigins, playerOf } from './players.ts';

it.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://m.youtube.com/watch?app=x&v=dQw4w9WgXcQ&t=4', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?si=a', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ['https://vimeo.com/76979871/abcdef0123', 'https://player.vimeo.com/video/76979871?h=abcdef0123&dnt=1'],
  ['https://player.vimeo.com/video/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ['https://www.dailymotion.com/video/x8abcde', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
  ['https://dai.ly/x8abcde', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
  ['https://soundcloud.com/band/song-1', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fband%2Fsong-1'],
  ['https://open.spotify.com/intl-de/episode/4rOoJ6Egrf8K2IrywzwOMk?si=1', 'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk'],
  ['https://t.me/harbour/17', 'https://t.me/harbour/17?embed=1'],
  ['https://x.com/harbour/status/20', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true'],
  ['https://twitter.com/harbour/status/20?s=1', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true'],
  ['https://www.instagram.com/p/CabcdefGHij/?img_index=1', 'https://www.instagram.com/p/CabcdefGHij/embed/'],
  ['https://www.tiktok.com/@harbour/video/7123456789012345678', 'https://www.tiktok.com/player/v1/7123456789012345678'],
  [
    'https://www.facebook.com/harbour/posts/pfbid02abc',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2Fpfbid02abc',
  ],
  [
    'https://www.facebook.com/watch/?v=10153231379946729',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D10153231379946729',
  ],
])('%s is shown by %s', (address, frameAddress) => {
  expect(playerOf(address)?.frameAddress).toBe(frameAddress);
});

it('frames a map so that its middle stays where it was, with the marker', () => {
  const player = playerOf('https://www.openstreetmap.org/?mlat=40.18&mlon=44.51#map=15/40.1800/44.5100');
  const query = new URL(player?.frameAddress ?? '').searchParams;
  const [west = 0, south = 0, east = 0, north = 0] = (query.get('bbox') ?? '').split(',').map(Number);
  expect((west + east) / 2).toBeCloseTo(44.51, 4);
  expect((south + north) / 2).toBeCloseTo(40.18, 4);
  expect(east - west).toBeCloseTo(0.0275, 3);
  expect(query.get('marker')).toBe('40.18,44.51');
});

it.each([
  'https://www.youtube.com/@harbour',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
  'https://a@www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://x.com/harbour',
  'https://t.me/harbour',
  'https://www.openstreetmap.org/about',
  'https://video.example/1',
  'javascript:alert(1)',
  'not an address',
])('%s is shown by nothing', (address) => {
  expect(playerOf(address)).toBeNull();
});

it('leads to no origin that is not on the list, whatever the address', () => {
  const hosts = fc.constantFrom(
    'youtube.com',
    'youtu.be',
    'vimeo.com',
    't.me',
    'x.com',
    'soundcloud.com',
    'www.openstreetmap.org',
    'facebook.com',
  );
  fc.assert(
    fc.property(hosts, fc.webPath(), fc.webQueryParameters(), fc.webFragments(), (host, path, query, fragment) => {
      const player = playerOf(`https://${host}${path}?v=abcdefghijk&${query}#${fragment}`);
      if (player) expect(frameOrigins).toContain(new URL(player.frameAddress).origin);
    }),
    { numRuns: 2000 },
  );
});
