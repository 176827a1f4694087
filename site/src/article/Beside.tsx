import type { Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { fill, wordsFor } from '../words/words.ts';

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
