import type { Frame } from '@coranto/newsroom/published';
import { addressOfShelf } from '../frame/addresses.ts';
import { choicesEverywhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, plainTextPage, type SiteSettings } from '../page.ts';
import { wordsFor } from '../words/words.ts';

/**
 * What lies on the reader's device: articles saved for later and those read last. It is also what a reader sees who opens anything else
 * without a network. A script fills the lists, since only the device knows.
 */
export function offlinePage(settings: SiteSettings, frame: Frame): Page {
  const { language, name, prefix } = frame.edition;
  const { offline } = wordsFor(language);
  const body = renderDocument({
    settings,
    frame,
    choices: choicesEverywhere(frame, (each) => addressOfShelf(each.prefix)),
    kind: 'shelf',
    years: null,
    head: {
      title: `${offline.title} · ${name}`,
      description: '',
      canonical: settings.origin + addressOfShelf(prefix),
      alternates: [],
      isForMachines: false,
      kind: 'website',
      picture: null,
    },
    main: (
      <>
        <header class="list-head">
          <h1>{offline.title}</h1>
        </header>
        <div class="shelf">
          <p data-shelf="alone" hidden>
            {offline.alone}
          </p>
          <noscript>
            <p>{offline.needsScript}</p>
          </noscript>
          <p data-shelf="nothing" hidden>
            {offline.nothing}
          </p>
          <section data-shelf="saved" hidden>
            <h2>{offline.saved}</h2>
            <ul class="shelf-list" />
          </section>
          <section data-shelf="read" hidden>
            <h2>{offline.read}</h2>
            <ul class="shelf-list" />
          </section>
        </div>
      </>
    ),
  });
  return htmlPage(body, [`edition-${prefix}`]);
}

/**
 * The worker that keeps pages for a time without a network. It stands at the root, so that it may answer for every page, and under one
 * address for ever: a browser looks there for a newer one.
 */
export function workerPage({ assets }: SiteSettings): Page {
  const file = assets.files.get(assets.addresses['offline.worker.ts']?.split('/').at(-1) ?? '');
  if (!file) return { ...plainTextPage([]), status: 404 };
  const body = new TextDecoder().decode(file.content);
  return {
    status: 200,
    contentType: 'text/javascript; charset=utf-8',
    body,
    keys: [],
    isStored: true,
    headers: { 'cache-control': 'no-cache' },
  };
}
