import { type CardPicture, type Frame, findCardPicture, type Published, type PublishedArticle } from '@coranto/newsroom/published';

/** Portraits of those whose face belongs to an article, by the contributor's id: whom an interview is with, and who holds a view. */
export type Portraits = ReadonlyMap<string, CardPicture>;

/** Reads them; nobody's picture is shown twice, so one that leads the article is left out. */
export async function readPortraits(published: Published, frame: Frame, article: PublishedArticle): Promise<Portraits> {
  const portraits = new Map<string, CardPicture>();
  for (const { role, contributor } of article.bylines) {
    const isSeen = role === 'interviewee' || (article.kind === 'opinion' && role === 'reporter');
    const { portraitId } = contributor;
    if (!isSeen || portraitId === null || portraitId === article.leadPicture?.pictureId) continue;
    const portrait = await findCardPicture(published, portraitId, frame.edition.language);
    if (portrait) portraits.set(contributor.id, portrait);
  }
  return portraits;
}
