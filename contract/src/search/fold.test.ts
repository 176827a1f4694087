import { describe, expect, it } from 'vitest';
import { foldWords, plainWord } from './fold.ts';
import { rootOf } from './root.ts';

describe('folded words', () => {
  it.each([
    ['en', 'The İstanbul Ferry’s “Crew”', ['the', 'istanbul', 'ferry', 's', 'crew']],
    ['ru', 'Ёлка и ма́як, чай', ['елка', 'и', 'маяк', 'чай']],
    ['hy', 'Ի՞նչ և եվ ԵՎ Երևան', ['ինչ', 'եւ', 'եւ', 'եւ', 'երեւան']],
    ['az', 'İşıq IŞIQ isiq şəhər Seher', ['isiq', 'isiq', 'isiq', 'seher', 'seher']],
    ['tr', 'IŞIK İstanbul', ['ışık', 'istanbul']],
    ['ar', 'أَهلًا بالميناءِ إلى الأُمّة مـــيناء ٢٠٢٦', ['اهلا', 'بالميناء', 'الي', 'الامة', 'ميناء', '2026']],
    ['uk', 'п’ять пʼять', ['пять', 'пять']],
    ['de', 'Hafen\u00adbehörde', ['hafenbehörde']],
    ['en', '1,000 e-mails\u200b ﬁnd', ['1', '000', 'e', 'mails', 'find']],
    ['ja', '港の灯り', ['港', 'の', '灯り']],
    ['en', '', []],
    ['en', '—!?', []],
  ])('of %s: %s', (language, text, words) => {
    expect(foldWords(text, language)).toEqual(words);
  });

  it('are the same when folded again', () => {
    for (const [language, text] of [
      ['hy', 'Ի՞նչ և Երևան'],
      ['az', 'İşıq şəhər'],
      ['ar', 'الأُمّة'],
      ['ru', 'Ёлка'],
    ] as const) {
      const words = foldWords(text, language);
      expect(foldWords(words.join(' '), language)).toEqual(words);
    }
  });

  it('are plain without the marks of their letters', () => {
    expect(['şəhər', 'ışık', 'straße', 'élève', 'łódź', 'маяк'].map(plainWord)).toEqual([
      'seher',
      'isik',
      'strasse',
      'eleve',
      'lodz',
      'маяк',
    ]);
  });
});

describe('rough roots', () => {
  it.each([
    ['en', 'harbours', null],
    ['hy', 'նավահանգստի', 'նավահ'],
    ['az', 'kitablardan', 'kita'],
    ['az', 'ev', 'ev'],
    ['az', 'evdedir', 'ev'],
    ['az', 'gelmisdi', 'gel'],
    ['az', 'olacaq', 'ol'],
    ['en', 'took', 'take'],
    ['en', 'taking', 'take'],
    ['en', 'winning', 'win'],
    ['en', 'earliest', 'early'],
    ['en', 'bigger', 'big'],
    ['en', 'women', 'woman'],
    ['ru', 'рынок', 'рынк'],
    ['ru', 'рынками', 'рынк'],
    ['ru', 'посол', 'посл'],
    ['ru', 'послом', 'посл'],
    ['ru', 'объявлен', 'объявл'],
    ['ru', 'объявляю', 'объявл'],
    ['ru', 'дом', 'дом'],
    ['ar', 'والميناء', 'ميناء'],
    ['ar', 'الصيادين', 'صياد'],
    ['ar', 'ولد', 'ولد'],
  ])('of %s: %s', (language, word, root) => {
    expect(rootOf(word, language)).toBe(root);
  });
});
