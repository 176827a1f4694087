import type { Card, Frame } from '@coranto/newsroom/published';
import { renderToString } from 'preact-render-to-string';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { tellDay } from '../words/dates.ts';

/** An article as other sites quote it: plain markup that says its language and loads nothing. */
export function quotedCard(card: Card, { edition }: Frame, settings: SiteSettings): string {
  const address = settings.origin + toHref(card.address);
  return renderToString(
    <blockquote cite={address} lang={edition.language} dir={edition.direction}>
      <p>
        <a href={address}>{card.headline}</a>
      </p>
      {card.standfirst && <p>{card.standfirst}</p>}
      <p>
        {edition.name}, <time datetime={card.firstPublishedAt.toISOString()}>{tellDay(card.firstPublishedAt, edition)}</time>
      </p>
    </blockquote>,
  );
}
