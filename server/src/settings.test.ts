import { describe, expect, it } from 'vitest';
import { readSettings, WrongSettings } from './settings.ts';

describe('the settings', () => {
  it('have a default each', () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      origin: 'http://127.0.0.1:4000',
      withDemo: true,
    });
  });

  it('take an empty value for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it('name every value that cannot be used', () => {
    const wrong = () => readSettings({ PORT: '99999', CORANTO_DEMO: 'yes', CORANTO_URL: 'ftp://example.org', DATABASE_URL: 'mysql://x' });
    expect(wrong).toThrow(WrongSettings);
    for (const name of ['PORT', 'CORANTO_DEMO', 'CORANTO_URL', 'DATABASE_URL']) expect(wrong).toThrow(name);
  });

  it('never show the password of the database in a complaint', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://me:secret-word@host/db' })).toThrow(expect.not.stringContaining('secret-word'));
  });

  it('give the public address without a slash at the end', () => {
    expect(readSettings({ CORANTO_URL: 'https://news.example.org/' }).origin).toBe('https://news.example.org');
  });

  it.each([
    ['0.0.0.0', 'http://localhost:4000'],
    ['::1', 'http://[::1]:4000'],
  ])('make an address that a browser can open of HOST=%s', (host, origin) => {
    expect(readSettings({ HOST: host }).origin).toBe(origin);
  });
});
