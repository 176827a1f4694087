import { type Frame, findFirstSince, findLastBefore, isDuring, listDuring, type Published, readFrame } from '@coranto/newsroom/published';
import { CardPages } from '../card/CardPages.tsx';
import { parsePlace } from '../card/place.ts';
import { yearsOf } from '../card/years.ts';
import { toHref, toHrefWithQuery } from '../frame/addresses.ts';
import { choicesToAlternates, choicesWhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { listData } from '../structured-data/pages.ts';
import { tellDay } from '../words/dates.ts';
import { fill, wordsFor } from '../words/words.ts';
import { DayLink } from './DayLink.tsx';
import { addressOfDay, type LocalDay, spanOfDay } from './local-day.ts';

const pageLength = 50;

/**
 * Everything that came out in an edition on one day of its own calendar, with the way to the nearest days that have anything. `null` where
 * the day has nothing, or `after` names no place in it.
 */
export async function dayPage(
  published: Published,
  settings: SiteSettings,
  where: { frame: Frame; day: LocalDay; after: string | null },
): Promise<Page | null> {
  const { frame, day } = where;
  const { edition } = frame;
  const span = spanOfDay(day, edition.timeZone);
  const after = where.after === null ? null : parsePlace(where.after);
  if (where.after !== null && (after === null || !isDuring(after, span))) return null;
  const list = await listDuring(published, frame, { span, count: pageLength, after });
  if (list.cards.length === 0) return null;
  const earlier = await findLastBefore(published, edition.id, span.from);
  const later = await findFirstSince(published, edition.id, { from: span.to, to: null });
  const address = addressOfDay(edition.prefix, day);
  const choices = choicesWhere(frame, await listEditionsWith(published, frame, day), null);
  const isFirstPage = after === null;
  const words = wordsFor(edition.language);
  const date = tellDay(span.from, edition);
  const canonical = settings.origin + toHrefWithQuery(address, { after: where.after });
  const description = fill(edition.language, words.storiesOfDay, { date });
  const body = renderDocument({
    settings,
    frame,
    choices,
    kind: 'day',
    years: yearsOf(list.cards, frame),
    head: {
      title: `${date} · ${edition.name}`,
      description,
      canonical,
      alternates: isFirstPage ? choicesToAlternates(choices, (path) => settings.origin + toHref(path)) : [],
      isForMachines: true,
      kind: 'website',
      picture: list.cards[0]?.picture ?? null,
      structuredData: listData(
        { settings, frame, canonical },
        { name: date, description, steps: [{ name: date, address }], cards: list.cards },
      ),
    },
    main: (
      <>
        <header class="list-head">
          <p class="kicker">{words.dayByDay}</p>
          <h1>{date}</h1>
        </header>
        <CardPages frame={frame} list={list} address={address} isFirstPage={isFirstPage} level={2} />
        <NearDays frame={frame} earlier={earlier} later={later} />
      </>
    ),
  });
  return htmlPage(body, [`edition-${edition.prefix}`, `day-${edition.prefix}-${day}`]);
}

/** The addresses of the same day in the editions that have anything on it, each by its own zone. */
async function listEditionsWith(published: Published, frame: Frame, day: LocalDay): Promise<Map<string, string>> {
  const found = new Map([[frame.edition.id, addressOfDay(frame.edition.prefix, day)]]);
  for (const { id, prefix } of frame.editions) {
    if (id === frame.edition.id) continue;
    const other = await readFrame(published, id);
    const first = await findFirstSince(published, id, spanOfDay(day, other.edition.timeZone));
    if (first) found.set(id, addressOfDay(prefix, day));
  }
  return found;
}

function NearDays({ frame, earlier, later }: { frame: Frame; earlier: Date | null; later: Date | null }) {
  if (!earlier && !later) return null;
  const words = wordsFor(frame.edition.language);
  return (
    <nav class="pages" aria-label={words.dayByDay}>
      {earlier && (
        <DayLink frame={frame} instant={earlier} rel="prev">
          {words.dayBefore}
        </DayLink>
      )}
      {later && (
        <DayLink frame={frame} instant={later} rel="next">
          {words.dayAfter}
        </DayLink>
      )}
    </nav>
  );
}
