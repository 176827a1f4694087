import {
  type Frame,
  findContributorBySlug,
  findPicture,
  listEditionsNaming,
  listLatest,
  type Published,
} from '@coranto/newsroom/published';
import { CardPages } from '../card/CardPages.tsx';
import { parsePlace } from '../card/place.ts';
import { yearsOf } from '../card/years.ts';
import { toHref, toHrefWithQuery } from '../frame/addresses.ts';
import { choicesToAlternates, choicesWhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { Image } from '../prose/Figure.tsx';
import { profileData } from '../structured-data/pages.ts';
import { fill, wordsFor } from '../words/words.ts';

const pageLength = 20;

/**
 * Who a contributor is, and the articles that name them. `null` when nothing in the edition names anybody of that name, or `after` names no
 * place.
 */
export async function contributorPage(
  published: Published,
  settings: SiteSettings,
  where: { frame: Frame; slug: string; after: string | null },
): Promise<Page | null> {
  const { frame, slug } = where;
  const { edition } = frame;
  const after = where.after === null ? null : parsePlace(where.after);
  if (where.after !== null && after === null) return null;
  const contributor = await findContributorBySlug(published, slug, edition.language);
  if (!contributor) return null;
  const editions = new Set(await listEditionsNaming(published, contributor.id));
  if (!editions.has(edition.id)) return null;
  const list = await listLatest(published, frame, { subjectId: contributor.id, count: pageLength, after });
  if (list.cards.length === 0) return null;
  const portrait = contributor.portraitId === null ? null : await findPicture(published, contributor.portraitId, edition.language);
  const address = `/${edition.prefix}/people/${slug}`;
  const named = frame.editions.filter((each) => editions.has(each.id));
  const choices = choicesWhere(frame, new Map(named.map((each) => [each.id, `/${each.prefix}/people/${slug}`])), null);
  const isFirstPage = after === null;
  const canonical = settings.origin + toHrefWithQuery(address, { after: where.after });
  const body = renderDocument({
    settings,
    frame,
    choices,
    kind: 'contributor',
    years: yearsOf(list.cards, frame),
    head: {
      title: `${contributor.name} · ${edition.name}`,
      description: contributor.bio || contributor.title,
      canonical,
      alternates: isFirstPage ? choicesToAlternates(choices, (path) => settings.origin + toHref(path)) : [],
      isForMachines: true,
      list: { title: `${contributor.name} · ${edition.name}`, address },
      kind: 'profile',
      picture: portrait,
      structuredData: profileData({ settings, frame, canonical }, { contributor, portrait, cards: list.cards }),
    },
    main: (
      <>
        <header class="list-head contributor-head">
          {portrait && <Image picture={portrait} altText={portrait.altText} width="portrait" isFirst />}
          <div>
            <h1>{contributor.name}</h1>
            {contributor.title && <p class="contributor-title">{contributor.title}</p>}
            {contributor.bio && <p class="section-description">{contributor.bio}</p>}
          </div>
        </header>
        <h2 class="visually-hidden">{fill(edition.language, wordsFor(edition.language).storiesBy, { name: contributor.name })}</h2>
        <CardPages frame={frame} list={list} address={address} isFirstPage={isFirstPage} level={3} isBelowPicture={portrait !== null} />
      </>
    ),
  });
  return htmlPage(body, [`edition-${edition.prefix}`, `contributor-${contributor.id}`]);
}
