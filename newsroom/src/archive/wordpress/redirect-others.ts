import type { Person } from '@coranto/contract/person';
import { carryOut, type Newsroom } from '../../logbook/logbook.ts';
import { insertAddresses, insertRedirects } from '../../story/story.ts';
import { pairKey } from '../archive-place.ts';
import { noteLoss } from '../import-report.ts';
import { listKnownImports } from '../import-rows.ts';
import { articleIdOf } from '../imported-article.ts';
import { decoded } from '../slugs.ts';
import { editionOf, type ImportPlace } from './import-place.ts';
import { oldPathsOf } from './old-addresses.ts';

/** The old site had a page for every picture; here it leads to the story the picture belongs to. */
export async function redirectAttachments(newsroom: Newsroom, person: Person | null, place: ImportPlace): Promise<void> {
  const { site, attachments, storyIds } = place.survey;
  const all = [...attachments.values()];
  for (let first = 0; first < all.length; first += 200) {
    const some = all.slice(first, first + 200);
    const parents = await listKnownImports(newsroom.database.read, place.source, 'article', [
      ...new Set(some.map((each) => each.parentId)),
    ]);
    const rows = some
      .filter((each) => parents.has(each.parentId))
      .flatMap((each) => {
        const paths = oldPathsOf({ link: each.link, guid: '', id: each.id, name: '', postType: 'attachment' }, site, (id) =>
          storyIds.has(id),
        );
        return paths.map((path) => ({ path, articleId: articleIdOf(place.source, each.parentId) }));
      });
    const free = rows.filter(({ path }) => !place.ownPaths.has(path));
    const inserted = await carryOut(newsroom, person, ({ tx }) => insertAddresses(tx, free));
    place.report.written.redirects += inserted.size;
    const orphans = some.length - some.filter((each) => parents.has(each.parentId)).length;
    if (orphans > 0)
      noteLoss(place.report, 'page of a picture', 'the picture belongs to no story, so its old page leads nowhere', { times: orphans });
  }
}

/** The old site's lists of a category lead to the section made of it, also where they stood below the category above. */
export async function redirectCategories(newsroom: Newsroom, person: Person | null, place: ImportPlace): Promise<void> {
  const { categories, sectionsInUse } = place.survey;
  const redirects = new Map<string, string>();
  for (const { language, slug } of sectionsInUse.values()) {
    const edition = editionOf(place, language);
    const section = place.sections.get(pairKey(edition.id, slug));
    if (!section) continue;
    const above = categories.get(slug)?.parentSlug ?? '';
    for (const folder of above === '' ? [''] : ['', `${above}/`]) {
      const path = `/category/${folder}${slug}`;
      for (const form of [path, `${path}/`]) if (!redirects.has(form)) redirects.set(form, `/${edition.prefix}/${section.slug}`);
    }
  }
  const rows = [...redirects].map(([path, target]) => ({ path: decoded(path), target }));
  place.report.written.redirects += await carryOut(newsroom, person, ({ tx }) => insertRedirects(tx, rows));
}
