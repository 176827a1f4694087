import type { Card, Frame, PublishedArticle, PublishedContributor, PublishedPicture } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { breadcrumbs, type Step } from './breadcrumbs.ts';
import { reference, type Thing, toGraph } from './graph.ts';
import { imageThing } from './image.ts';
import { articleThing } from './news-article.ts';
import { personThing } from './person.ts';
import { publisherId, publisherThing, siteId, siteThing } from './publisher.ts';

type Place = { settings: SiteSettings; frame: Frame /** Absolute and percent-encoded. */; canonical: string };

/** What the page of an article tells machines. */
export function articleData({ settings, frame, canonical }: Place, article: PublishedArticle): object {
  const section = article.section ? [{ name: article.section.name, address: article.section.address }] : [];
  return toGraph([
    articleThing(settings, frame, article, canonical),
    publisherThing(settings, frame),
    breadcrumbs(settings, frame, [...section, { name: article.headline, address: article.address }]),
  ]);
}

/** What a page with a list of articles tells machines; without steps it is the front. @source schema.org/CollectionPage, schema.org/ItemList */
export function listData(
  place: Place,
  list: { name: string; description: string; steps: readonly Step[]; cards: readonly Card[] },
): object {
  const { settings, frame } = place;
  const page = { ...pageThing(place, 'CollectionPage', list), mainEntity: listThing(settings, list.cards) };
  const around = [siteThing(settings, frame), publisherThing(settings, frame)];
  return toGraph([page, ...around, ...(list.steps.length === 0 ? [] : [breadcrumbs(settings, frame, list.steps)])]);
}

/** What the page of a contributor tells machines. @source schema.org/ProfilePage; Google "Profile page structured data" */
export function profileData(
  place: Place,
  { contributor, portrait, cards }: { contributor: PublishedContributor; portrait: PublishedPicture | null; cards: readonly Card[] },
): object {
  const { settings, frame, canonical } = place;
  const { name, bio, title } = contributor;
  const person = {
    ...personThing(settings, frame, contributor),
    '@id': `${canonical}#profile`,
    identifier: `urn:uuid:${contributor.id}`,
    description: bio || undefined,
    image: portrait ? imageThing(settings, frame, portrait) : undefined,
  };
  const page = {
    ...pageThing(place, 'ProfilePage', { name, description: bio || title }),
    mainEntity: person,
    hasPart: listThing(settings, cards),
  };
  const address = `/${frame.edition.prefix}/people/${contributor.slug}`;
  return toGraph([page, siteThing(settings, frame), publisherThing(settings, frame), breadcrumbs(settings, frame, [{ name, address }])]);
}

function pageThing(
  { settings, frame, canonical }: Place,
  type: string,
  { name, description }: { name: string; description: string },
): Thing {
  return {
    '@type': type,
    '@id': canonical,
    url: canonical,
    name,
    description: description || undefined,
    inLanguage: frame.edition.language,
    isPartOf: reference(siteId(settings, frame)),
    publisher: reference(publisherId(settings, frame)),
  };
}

function listThing(settings: SiteSettings, cards: readonly Card[]): Thing {
  return {
    '@type': 'ItemList',
    numberOfItems: cards.length,
    itemListElement: cards.map(({ headline, address }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: headline,
      url: settings.origin + toHref(address),
    })),
  };
}
