import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { tryLink } from './try-link.ts';

let site: Server;
let origin = '';
const asked: string[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [, what = '', rest = ''] = request.url?.split('/') ?? [];
    if (what === 'slow') return;
    if (what === 'to') response.writeHead(302, { location: rest === 'private' ? 'http://10.0.0.1/' : `/${rest}` });
    else if (what === 'round') response.writeHead(302, { location: '/round' });
    else if (what === 'no-head' && request.method === 'HEAD') response.writeHead(405);
    else response.writeHead(Number(what) || 200);
    response.end('x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`; // a server that listens has an address
});
afterAll(() => new Promise((resolve) => site.close(resolve)));

const here = { timeoutMs: 5000, isAllowed: (address: string) => address === '127.0.0.1' || isPublicAddress(address) };
// Only the site that never answers is waited for briefly: a busy machine is slow at everything else too.
const find = async (path: string) => (await tryLink(origin + path, path === '/slow' ? { ...here, timeoutMs: 300 } : here)).finding;

describe('a link', () => {
  it.each([
    ['/200', 'alive'],
    ['/403', 'alive'],
    ['/429', 'alive'],
    ['/no-head', 'alive'],
    ['/to/200', 'alive'],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/500', 'failing'],
    ['/round', 'failing'],
    ['/to/404', 'gone'],
    ['/to/private', 'not-public'],
    ['/slow', 'no-answer'],
  ])('%s is %s', async (path, finding) => {
    expect(await find(path)).toBe(finding);
  });

  it('is followed three times at most', async () => {
    asked.length = 0;
    await find('/round');
    expect(asked).toHaveLength(4);
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.1.2.3/',
    'http://user:password@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
  ])('to %s is never followed', async (address) => {
    expect((await tryLink(address)).finding).toBe('not-public');
  });

  it('goes to the public web alone', () => {
    const closed = [
      '192.168.1.1',
      '172.31.0.1',
      '100.64.0.1',
      '0.0.0.0',
      '255.255.255.255',
      '224.0.0.1',
      'fe80::1',
      'fc00::1',
      '::',
      '2001:db8::1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      'example.org',
    ];
    expect(closed.filter(isPublicAddress)).toEqual([]);
    expect(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'].filter(isPublicAddress)).toHaveLength(2);
  });
});
