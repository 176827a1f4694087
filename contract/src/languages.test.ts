import { describe, expect, it } from 'vitest';
import { languageOf, listKnownLanguages, parseLanguageTag } from './languages.ts';

describe('a language tag', () => {
  it.each([
    ['hy', 'hy'],
    ['AZ-latn', 'az-Latn'],
    ['sr-cyrl-rs', 'sr-Cyrl-RS'],
    ['iw', 'he'],
  ])('%s is written %s', (written, canonical) => {
    expect(parseLanguageTag(written)).toBe(canonical);
  });

  it.each(['', 'english', 'en_GB', 'zz', 'x', '<b>'])('%j is none', (written) => {
    expect(parseLanguageTag(written)).toBeNull();
  });
});

describe('a language', () => {
  it.each([
    ['en', 'ltr', 'Latn', '“', '”'],
    ['ru', 'ltr', 'Cyrl', '«', '»'],
    ['hy', 'ltr', 'Armn', '«', '»'],
    ['az', 'ltr', 'Latn', '“', '”'],
    ['ar', 'rtl', 'Arab', '«', '»'],
    ['he', 'rtl', 'Hebr', '”', '”'],
  ])('%s runs %s in %s and quotes with %s%s', (tag, direction, script, open, close) => {
    expect(languageOf(tag)).toMatchObject({ tag, direction, script, quotationMarks: { outer: [open, close] } });
  });

  it('with a region inherits from its base', () => {
    expect(languageOf('ar-LB')).toMatchObject({ tag: 'ar-LB', direction: 'rtl', searchConfiguration: 'arabic' });
  });

  it('in another script than its base takes the direction of that script and is stemmed by nobody', () => {
    expect(languageOf('az-Arab')).toMatchObject({ direction: 'rtl', script: 'Arab', searchConfiguration: 'simple' });
  });

  it('without a line of its own is known by CLDR', () => {
    expect(languageOf('ur')).toMatchObject({ ownName: 'اردو', direction: 'rtl', searchConfiguration: 'simple' });
  });

  it('is listed once', () => {
    const tags = listKnownLanguages().map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
  });
});
