import type { Frame } from '@coranto/newsroom/published';
import { fill, wordsFor } from '../words/words.ts';
import { addressOfShelf, toHref } from './addresses.ts';
import { ContactLines } from './ContactLines.tsx';
import { keptInside } from './kept-inside.ts';
import { footerOf } from './navigation.ts';

type Props = { frame: Frame; years: string | null };

/**
 * What stands under every page: who publishes this, how it may be used, where else the newspaper is. `years` are those of what the page
 * itself shows, so the notice is right without a clock and a stored page never grows stale at New Year.
 */
export function Colophon(props: Props) {
  const { frame, years } = props;
  return <footer class="colophon" dangerouslySetInnerHTML={keptInside(frame, `colophon ${years}`, () => <Columns {...props} />)} />;
}

function Columns({ frame, years }: Props) {
  const { edition } = frame;
  const words = wordsFor(edition.language);
  const { settings } = edition;
  return (
    <div class="colophon-columns">
      {footerOf(frame).map(({ heading, lines }) => (
        <nav key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <ul class="footer-links">
            {lines.map(({ address, words: called }) => (
              <li key={address}>
                <a href={toHref(address)}>{called}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      <section>
        <h2>{words.colophon}</h2>
        {settings.colophon && <p>{settings.colophon}</p>}
        <ContactLines contact={settings.contact} />
        <p class="copyright">
          © {years && `${years} `}
          {edition.name}
        </p>
      </section>
      {settings.reuse.terms && (
        <section>
          <h2>{words.reuse}</h2>
          <p>{settings.reuse.terms}</p>
          {settings.reuse.licenceAddress && (
            <p>
              <a rel="license" href={toHref(settings.reuse.licenceAddress)}>
                {words.licence}
              </a>
            </p>
          )}
        </section>
      )}
      <section>
        <h2>{words.followUs}</h2>
        <ul class="networks">
          {settings.socialLinks.map(({ network, address }) => (
            <li key={network}>
              <a
                href={toHref(address)}
                aria-label={fill(edition.language, words.paperOn, { paper: edition.name, network: words.networks[network] })}
              >
                {words.networks[network]}
              </a>
            </li>
          ))}
          <li>
            <a href={`/${edition.prefix}/feed.xml`}>{words.feed}</a>
          </li>
          <li>
            <a href={addressOfShelf(edition.prefix)}>{words.offline.title}</a>
          </li>
        </ul>
        {settings.appLinks.length > 0 && <h2>{words.apps}</h2>}
        {settings.appLinks.length > 0 && (
          <ul class="networks">
            {settings.appLinks.map(({ store, address }) => (
              <li key={store}>
                <a
                  href={toHref(address)}
                  aria-label={fill(edition.language, words.paperOn, { paper: edition.name, network: words.stores[store] })}
                >
                  {words.stores[store]}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
