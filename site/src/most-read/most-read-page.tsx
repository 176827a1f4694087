import { type Frame, listMostReadInFull, type Published } from '@coranto/newsroom/published';
import { CardView } from '../card/CardView.tsx';
import { yearsOf } from '../card/years.ts';
import { addressOfMostRead, toHref } from '../frame/addresses.ts';
import { choicesEverywhere, choicesToAlternates } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { listData } from '../structured-data/pages.ts';
import { wordsFor } from '../words/words.ts';
import { mostReadLength } from './most-read-length.ts';

/** What was read most in an edition within a day, by rank. */
export async function mostReadPage(published: Published, settings: SiteSettings, frame: Frame): Promise<Page> {
  const { edition } = frame;
  const words = wordsFor(edition.language);
  const cards = await listMostReadInFull(published, frame, { count: mostReadLength });
  const address = addressOfMostRead(edition.prefix);
  const choices = choicesEverywhere(frame, (each) => addressOfMostRead(each.prefix));
  const canonical = settings.origin + toHref(address);
  const title = `${words.mostRead} · ${edition.name}`;
  const body = renderDocument({
    settings,
    frame,
    choices,
    kind: 'most-read',
    years: yearsOf(cards, frame),
    head: {
      title,
      description: words.mostReadIn,
      canonical,
      alternates: choicesToAlternates(choices, (path) => settings.origin + toHref(path)),
      isForMachines: true,
      list: { title, address },
      kind: 'website',
      picture: cards[0]?.picture ?? null,
      structuredData: listData(
        { settings, frame, canonical },
        { name: words.mostRead, description: words.mostReadIn, steps: [{ name: words.mostRead, address }], cards },
      ),
    },
    main: (
      <>
        <header class="list-head">
          <h1>{words.mostRead}</h1>
          <p class="section-description">{words.mostReadIn}</p>
        </header>
        {cards.length === 0 ? <p class="nothing">{words.nothingRead}</p> : <Ranked cards={cards} frame={frame} />}
      </>
    ),
  });
  return htmlPage(body, [`edition-${edition.prefix}`]);
}

function Ranked({ cards, frame }: { cards: Awaited<ReturnType<typeof listMostReadInFull>>; frame: Frame }) {
  return (
    <ol class="card-list ranked">
      {cards.map((card, before) => (
        <li key={card.articleId}>
          <CardView card={card} frame={frame} size="row" level={2} isFirst={before === 0} />
        </li>
      ))}
    </ol>
  );
}
