import { describe, expect, it } from 'vitest';
import { readPageAddress } from './page-address.ts';

describe('the address of a page', () => {
  it.each([
    ['/en/harbour/quay-reopens', '/en/harbour/quay-reopens'],
    ['/ru/%D0%BF%D0%BE%D1%80%D1%82', '/ru/порт'],
    ['/ar/%D9%85%D9%8A%D9%86%D8%A7%D8%A1', '/ar/ميناء'],
    ['/hy/%D5%B6%D5%A1%D5%BE', '/hy/նավ'],
    ['/fr/cafe%CC%81', '/fr/café'],
  ])('reads %s as one name', (target, path) => {
    expect(readPageAddress(target).request.path).toBe(path);
    expect(readPageAddress(target).key).toBe(readPageAddress(encodeURI(path)).key);
  });

  it('forgets parameters that mean nothing there', () => {
    expect(readPageAddress('/en/harbour?utm_source=x&fbclid=1&p=4&q=boat').key).toBe('/en/harbour');
  });

  it('keeps those that do, in one order', () => {
    expect(readPageAddress('/en/search?page=2&q=night+boat').key).toBe(readPageAddress('/en/search?q=night%20boat&x=1&page=2').key);
    expect(readPageAddress('/?p=12').key).toBe('/?p=12');
    expect(readPageAddress('/en?after=1,a').request.query.get('after')).toBe('1,a');
  });

  it('keeps what another site asks with, up to an address that is encoded twice', () => {
    const url = `https://sheet.example/hy/${'%D5%B6'.repeat(120)}`;
    const { request, isOutsized } = readPageAddress(`/oembed?maxwidth=400&callback=x&url=${encodeURIComponent(url)}`);
    expect([...request.query]).toEqual([
      ['maxwidth', '400'],
      ['url', url],
    ]);
    expect(isOutsized).toBe(true);
    expect(readPageAddress('/en?url=https://sheet.example/').key).toBe('/en');
  });

  it('is the form that browsers send', () => {
    expect(readPageAddress('/ru/порт').key).toBe('/ru/%D0%BF%D0%BE%D1%80%D1%82');
    expect(readPageAddress('/en/harbour/quay-reopens').key).toBe('/en/harbour/quay-reopens');
  });

  it('does not take a question mark in a path for a query', () => {
    expect(readPageAddress('/%3Fp=12').key).not.toBe(readPageAddress('/?p=12').key);
  });

  it('gives a name to what is not UTF-8', () => {
    expect(readPageAddress('/en/%FF').request.path).toBe('/en/%FF');
  });

  it('says of an endless address that it is outsized', () => {
    expect(readPageAddress(`/en/${'a'.repeat(5000)}`).isOutsized).toBe(true);
  });
});
