import { type Inline, isSafeAddress, type Mark, numberFootnotes } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import type { ComponentChildren } from 'preact';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { foreignAttributes } from '../prose/foreign.ts';
import { nestMarks, plainElements } from '../prose/nest-marks.tsx';
import type { Setting } from '../prose/setting.ts';
import { tellNumber } from '../words/formatting.ts';
import { wordsFor } from '../words/words.ts';

/** What the text of a feed is set with: as on the page, and where its addresses begin. */
export type FeedSetting = Setting & { origin: string; canonical: string };

/** What an article's text in a feed is set with. */
export function openFeedSetting(
  { address, pictures, speakers, prose }: PublishedArticle,
  frame: Frame,
  settings: SiteSettings,
): FeedSetting {
  const { language } = frame.edition;
  const { origin } = settings;
  const footnotes = numberFootnotes(prose);
  return {
    language,
    words: wordsFor(language),
    pictures,
    speakers,
    footnotes,
    galleries: 'pairs',
    origin,
    canonical: origin + toHref(address),
  };
}

/** Where a link of an article leads from a feed, or `null` where it may lead nowhere. */
export function absoluteAddress(address: string, { origin, canonical }: FeedSetting): string | null {
  if (!isSafeAddress(address)) return null;
  if (address.startsWith('#')) return canonical + toHref(address);
  return address.startsWith('/') ? origin + toHref(address) : toHref(address);
}

/** Running text. Footnotes stand after the whole text, with the number that stands here. */
export function FeedText({ text, setting }: { text: readonly Inline[]; setting: FeedSetting }) {
  return (
    <>
      {nestMarks(
        text,
        (mark, inner) => wrap(mark, inner, setting),
        ({ id }) => (
          <NoteMark number={setting.footnotes.get(id)} language={setting.language} />
        ),
      )}
    </>
  );
}

function NoteMark({ number, language }: { number: number | undefined; language: string }) {
  return number === undefined ? null : <sup>[{tellNumber(number, language)}]</sup>;
}

function wrap(mark: Mark, inner: ComponentChildren, setting: FeedSetting): ComponentChildren {
  switch (mark.kind) {
    case 'link': {
      const address = absoluteAddress(mark.address, setting);
      return address === null ? inner : <a href={address}>{inner}</a>;
    }
    case 'quotation':
      // The marks of a quotation stand in the words; `q` would have readers without our styles set them twice.
      return mark.language === null ? inner : <span {...foreignAttributes(mark.language, setting.language)}>{inner}</span>;
    case 'language':
      return <span {...foreignAttributes(mark.tag, setting.language)}>{inner}</span>;
    default: {
      const Element = plainElements[mark.kind];
      return <Element>{inner}</Element>;
    }
  }
}
