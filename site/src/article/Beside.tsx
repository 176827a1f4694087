import type { Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { fill, wordsFor } from '../words/words.ts';

/** The newspaper's own notice in a place whose size is known beforehand. Nothing is loaded from elsewhere for it. */
export function Advertisement({ frame }: { frame: Frame }) {
  const { advertisement } = frame.edition.settings;
  if (!advertisement) return null;
  const { language } = frame.edition;
  return (
    <aside class="advertisement" aria-label={wordsFor(language).advertisement}>
      <p class="label">{wordsFor(language).advertisement}</p>
      <p>
        <a href={toHref(advertisement.address)} rel="sponsored">
          {advertisement.text}
        </a>
      </p>
    </aside>
  );
}

/** Invites readers to follow the newspaper somewhere; once on a page. */
export function Follow({ frame }: { frame: Frame }) {
  const { follow } = frame.edition.settings;
  if (!follow) return null;
  const { language, name } = frame.edition;
  const words = wordsFor(language);
  return (
    <aside class="follow" aria-label={words.followUs}>
      <p>{follow.text}</p>
      <p>
        <a href={toHref(follow.address)}>{fill(language, words.paperOn, { paper: name, network: words.networks[follow.network] })}</a>
      </p>
    </aside>
  );
}
