import type { Network } from '@coranto/contract/edition';
import type { Frame } from '@coranto/newsroom/published';
import { fill, wordsFor } from '../words/words.ts';

/** Where a story can be sent with a plain link. @source the networks' own guides to sharing links; no script of theirs is used */
const shareAddresses: [Network, (address: string, headline: string) => string][] = [
  ['x', (address, headline) => `https://x.com/intent/post?url=${address}&text=${headline}`],
  ['facebook', (address) => `https://www.facebook.com/sharer/sharer.php?u=${address}`],
  ['telegram', (address, headline) => `https://t.me/share/url?url=${address}&text=${headline}`],
  ['whatsapp', (address, headline) => `https://wa.me/?text=${headline}%20${address}`],
];

type Props = { frame: Frame; headline: string; canonical: string };

/** Ways to pass a story on. The buttons need a script and are hidden until it is there; the links need none. */
export function Sharing({ frame, headline, canonical }: Props) {
  const { language } = frame.edition;
  const words = wordsFor(language);
  const address = encodeURIComponent(canonical);
  const title = encodeURIComponent(headline.toWellFormed());
  return (
    <section class="sharing" aria-label={words.share}>
      <p class="sharing-title">{words.share}</p>
      <ul>
        <li hidden data-needs="share">
          <button type="button" data-share>
            {words.shareWith}
          </button>
        </li>
        {shareAddresses.map(([network, addressOf]) => (
          <li key={network}>
            <a
              href={addressOf(address, title)}
              rel="nofollow noopener"
              target="_blank"
              aria-label={fill(language, words.shareOn, { network: words.networks[network] })}
            >
              {words.networks[network]}
            </a>
          </li>
        ))}
        <li>
          <a href={`mailto:?subject=${title}&body=${address}`}>{words.shareByMail}</a>
        </li>
        <li hidden data-needs="script">
          <button type="button" data-copy data-copied={words.linkCopied} data-not-copied={words.linkNotCopied}>
            {words.copyLink}
          </button>
        </li>
        <li hidden>
          <button type="button" data-save aria-pressed="false" data-saved={words.offline.isSaved} data-not-saved={words.offline.notSaved}>
            {words.offline.save}
          </button>
        </li>
        <li hidden data-needs="script">
          <button type="button" data-print>
            {words.print}
          </button>
        </li>
      </ul>
    </section>
  );
}
