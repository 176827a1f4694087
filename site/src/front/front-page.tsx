import { type Card, type Frame, type Front, type Published, type PublishedCampaign, readFront } from '@coranto/newsroom/published';
import { Follow } from '../article/Beside.tsx';
import { Campaigns } from '../campaign/Campaigns.tsx';
import { readCampaigns } from '../campaign/choose-campaigns.ts';
import { CardView } from '../card/CardView.tsx';
import { MostRead, readMostRead } from '../card/MostRead.tsx';
import { yearsOf } from '../card/years.ts';
import { DayLink } from '../day/DayLink.tsx';
import { toHref } from '../frame/addresses.ts';
import { choicesEverywhere, choicesToAlternates } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import type { PictureWidth } from '../prose/picture-width.ts';
import { listData } from '../structured-data/pages.ts';
import { wordsFor } from '../words/words.ts';
import { Voices } from './Voices.tsx';

/** The front of an edition. */
export async function frontPage(published: Published, settings: SiteSettings, frame: Frame): Promise<Page> {
  const front = await readFront(published, frame);
  const mostRead = await readMostRead(published, frame);
  const campaigns = await readCampaigns(published, frame, null);
  const { edition } = frame;
  const choices = choicesEverywhere(frame, (each) => `/${each.prefix}`);
  const shown = cardsOf(front);
  const canonical = `${settings.origin}/${edition.prefix}`;
  const body = renderDocument({
    settings,
    frame,
    choices,
    kind: 'front',
    years: yearsOf([...shown, ...mostRead], frame),
    head: {
      title: edition.settings.tagline ? `${edition.name} · ${edition.settings.tagline}` : edition.name,
      description: edition.settings.tagline,
      canonical,
      alternates: choicesToAlternates(choices, (path) => settings.origin + toHref(path), '/'),
      isForMachines: true,
      kind: 'website',
      picture: shown[0]?.picture ?? null,
      structuredData: listData(
        { settings, frame, canonical },
        { name: edition.name, description: edition.settings.tagline, steps: [], cards: shown },
      ),
    },
    main: <FrontView front={front} mostRead={mostRead} campaigns={campaigns} frame={frame} settings={settings} />,
  });
  return htmlPage(body, [`edition-${edition.prefix}`, `front-${edition.prefix}`], { isHot: true });
}

type FrontProps = {
  front: Front;
  mostRead: readonly Card[];
  campaigns: readonly PublishedCampaign[];
  frame: Frame;
  settings: SiteSettings;
};

function FrontView({ front, mostRead, campaigns, frame, settings }: FrontProps) {
  const words = wordsFor(frame.edition.language);
  const [lead, ...others] = front.slots.map((slot) => slot.card);
  if (!lead) return <p class="nothing">{words.nothingYet}</p>;
  const beside = others.slice(0, 2);
  const under = others.slice(2, 4);
  const below = others.slice(4);
  return (
    <>
      <div class="front-top">
        <div class="front-lead">
          <CardView card={lead} frame={frame} size="lead" level={2} pictureWidth="front-lead" isFirst />
          {under.length > 0 && <Cards className="front-under" cards={under} frame={frame} pictureWidth="small" />}
        </div>
        <Cards className="front-beside" cards={beside} frame={frame} pictureWidth="beside" />
        {front.latest.length > 0 && <Latest cards={front.latest} frame={frame} />}
      </div>
      {below.length > 0 && <Cards className="front-below" cards={below} frame={frame} pictureWidth="small" />}
      <Voices voices={front.voices} frame={frame} />
      <MostRead cards={mostRead} frame={frame} />
      <Campaigns campaigns={campaigns} frame={frame} settings={settings} />
      <div class="clusters" data-count={front.clusters.length}>
        {front.clusters.map((cluster) => (
          <Cluster key={cluster.sectionId} cluster={cluster} frame={frame} />
        ))}
      </div>
      <p class="days">
        <DayLink frame={frame} instant={newestOf(front)}>
          {words.storiesOfDay}
        </DayLink>
      </p>
      <Follow frame={frame} />
    </>
  );
}

/** When the newest of what stands on a front came out; it has something. */
function newestOf(front: Front): Date {
  return new Date(Math.max(...cardsOf(front).map((card) => card.firstPublishedAt.getTime())));
}

function cardsOf(front: Front): Card[] {
  const voices = Object.values(front.voices).flatMap((some) => some.map(({ card }) => card));
  return [...front.slots.map((slot) => slot.card), ...voices, ...front.latest, ...front.clusters.flatMap((cluster) => cluster.cards)];
}

type CardsProps = { cards: readonly Card[]; frame: Frame; className: string; pictureWidth: PictureWidth };

function Cards({ cards, frame, className, pictureWidth }: CardsProps) {
  return (
    <div class={className}>
      {cards.map((card) => (
        <CardView key={card.articleId} card={card} frame={frame} size="standard" level={2} pictureWidth={pictureWidth} />
      ))}
    </div>
  );
}

function Latest({ cards, frame }: { cards: readonly Card[]; frame: Frame }) {
  return (
    <section class="front-latest">
      <h2>{wordsFor(frame.edition.language).latest}</h2>
      {cards.map((card) => (
        <CardView key={card.articleId} card={card} frame={frame} size="timed" level={3} />
      ))}
    </section>
  );
}

function Cluster({ cluster, frame }: { cluster: Front['clusters'][number]; frame: Frame }) {
  const section = frame.sections.find((candidate) => candidate.id === cluster.sectionId);
  if (!section) return null;
  const [first, ...others] = cluster.cards;
  return (
    <section class="cluster">
      <h2>
        <a href={toHref(section.address)}>{section.name}</a>
      </h2>
      {first && <CardView card={first} frame={frame} size="standard" level={3} pictureWidth="cluster" isInOwnSection />}
      {others.map((card) => (
        <CardView key={card.articleId} card={card} frame={frame} size="brief" level={3} isInOwnSection />
      ))}
    </section>
  );
}
