import { type Frame, findTopicBySlug, listLatest, type Published } from '@coranto/newsroom/published';
import { CardPages } from '../card/CardPages.tsx';
import { parsePlace } from '../card/place.ts';
import { yearsOf } from '../card/years.ts';
import { addressOfTopic, toHref, toHrefWithQuery } from '../frame/addresses.ts';
import { choicesToAlternates, choicesWhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { listData } from '../structured-data/pages.ts';
import { fill, wordsFor } from '../words/words.ts';

const pageLength = 20;

/**
 * A subject that runs across sections, and the articles on it. `null` where the edition has no such topic, no article that readers see is on
 * it, or `after` names no place in its list. A topic belongs to one edition, so it has no counterpart in another language.
 */
export async function topicPage(
  published: Published,
  settings: SiteSettings,
  where: { frame: Frame; slug: string; after: string | null },
): Promise<Page | null> {
  const { frame, slug } = where;
  const { edition } = frame;
  const after = where.after === null ? null : parsePlace(where.after);
  if (where.after !== null && after === null) return null;
  const topic = await findTopicBySlug(published, edition.id, slug);
  if (!topic) return null;
  const list = await listLatest(published, frame, { subjectId: topic.id, count: pageLength, after });
  if (list.cards.length === 0) return null;
  const words = wordsFor(edition.language);
  const address = addressOfTopic(edition.prefix, topic.slug);
  const choices = choicesWhere(frame, new Map([[edition.id, address]]), null);
  const isFirstPage = after === null;
  const canonical = settings.origin + toHrefWithQuery(address, { after: where.after });
  const description = fill(edition.language, words.storiesOn, { topic: topic.name });
  const body = renderDocument({
    settings,
    frame,
    choices,
    kind: 'topic',
    years: yearsOf(list.cards, frame),
    head: {
      title: `${topic.name} · ${edition.name}`,
      description,
      canonical,
      alternates: isFirstPage ? choicesToAlternates(choices, (path) => settings.origin + toHref(path)) : [],
      isForMachines: true,
      list: { title: `${topic.name} · ${edition.name}`, address },
      kind: 'website',
      picture: list.cards[0]?.picture ?? null,
      structuredData: listData(
        { settings, frame, canonical },
        { name: topic.name, description, steps: [{ name: topic.name, address }], cards: list.cards },
      ),
    },
    main: (
      <>
        <header class="list-head">
          <p class="kicker">{words.topic}</p>
          <h1>{topic.name}</h1>
        </header>
        <CardPages frame={frame} list={list} address={address} isFirstPage={isFirstPage} level={2} />
      </>
    ),
  });
  return htmlPage(body, [`edition-${edition.prefix}`, `topic-${topic.id}`]);
}
