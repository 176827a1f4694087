import { type Frame, listLatest, type Published, type SectionName } from '@coranto/newsroom/published';
import { CardPages } from '../card/CardPages.tsx';
import { parsePlace } from '../card/place.ts';
import { yearsOf } from '../card/years.ts';
import { toHref, toHrefWithQuery } from '../frame/addresses.ts';
import { choicesToAlternates, choicesWhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { listData } from '../structured-data/pages.ts';

const pageLength = 20;

/** A section: what it is about and its articles, newest first. `null` when `after` names no place. */
export async function sectionPage(
  published: Published,
  settings: SiteSettings,
  where: { frame: Frame; section: SectionName; after: string | null },
): Promise<Page | null> {
  const { frame, section } = where;
  const after = where.after === null ? null : parsePlace(where.after);
  if (where.after !== null && after === null) return null;
  const list = await listLatest(published, frame, { sectionId: section.id, count: pageLength, after });
  const known = new Map(Object.entries(section.counterpart === null ? {} : (frame.counterparts[section.counterpart] ?? {})));
  known.set(frame.edition.id, section.address);
  const choices = choicesWhere(frame, known, null);
  const isFirstPage = after === null;
  const canonical = settings.origin + toHrefWithQuery(section.address, { after: where.after });
  const body = renderDocument({
    settings,
    frame,
    choices,
    kind: 'section',
    currentSectionId: section.id,
    years: yearsOf(list.cards, frame),
    head: {
      title: `${section.name} · ${frame.edition.name}`,
      description: section.description,
      canonical,
      alternates: isFirstPage ? choicesToAlternates(choices, (path) => settings.origin + toHref(path)) : [],
      isForMachines: true,
      list: { title: `${section.name} · ${frame.edition.name}`, address: section.address },
      kind: 'website',
      picture: list.cards[0]?.picture ?? null,
      structuredData: listData(
        { settings, frame, canonical },
        { name: section.name, description: section.description, steps: [section], cards: list.cards },
      ),
    },
    main: (
      <>
        <header class="list-head">
          <h1>{section.name}</h1>
          {section.description && <p class="section-description">{section.description}</p>}
        </header>
        <CardPages frame={frame} list={list} address={section.address} isFirstPage={isFirstPage} level={2} isOfSection />
      </>
    ),
  });
  return htmlPage(body, [`edition-${frame.edition.prefix}`, `section-${section.id}`], { isHot: isFirstPage });
}
