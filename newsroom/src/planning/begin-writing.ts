import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { emptyProse } from '@coranto/contract/prose/prose';
import { notFound } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { beginArticle } from '../story/story.ts';
import { lockPlan, wasFaster } from './lock-plan.ts';

/**
 * Begins the first article of a planned story in an edition, in the section that is wanted there. The coverage in words that the person
 * was assigned is then being worked on. Asked twice with the same ids it begins one.
 *
 * @throws {NotAllowed} the person may not write in this edition
 * @throws {Conflict} somebody began it meanwhile
 */
export async function beginWriting(
  newsroom: Newsroom,
  person: Person | null,
  command: { storyId: string; editionId: string; articleId: string; revisionId: string },
): Promise<void> {
  const { storyId, editionId, articleId } = command;
  await carryOut(newsroom, person, async (acting) => {
    const { tx } = acting;
    const { deskId } = await lockPlan(tx, person, storyId);
    requireMay(person, 'create-story', { editionId, deskId });
    const edition = await tx.selectFrom('edition').select('id').where('id', '=', editionId).executeTakeFirst();
    if (!edition) throw notFound(`edition ${editionId}`);
    const there = await tx.selectFrom('article').select(['id', 'edition_id']).where('story_id', '=', storyId).execute();
    if (there.some(({ id }) => id === articleId)) return;
    if (there.some(({ edition_id }) => edition_id === editionId)) throw wasFaster(`story ${storyId} has its article in ${editionId}`);
    await beginArticle(acting, { ...command, content: { ...emptyContent, sectionId: await findSectionId(tx, storyId, editionId) } });
    if (person) await followWriting(tx, { storyId, articleId, personId: person.id });
  });
}

const emptyContent: ArticleContent = {
  headline: '',
  kicker: null,
  standfirst: '',
  sectionId: null,
  bylines: [],
  dateline: null,
  leadPicture: null,
  topicIds: [],
  prose: emptyProse,
};

/** The section wanted in the edition, else the counterpart of one that is wanted in another. */
async function findSectionId(tx: Writing, storyId: string, editionId: string): Promise<string | null> {
  const own = await tx
    .selectFrom('wanted_edition')
    .select('section_id')
    .where('story_id', '=', storyId)
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  if (own?.section_id) return own.section_id;
  const counterpart = await tx
    .selectFrom('wanted_edition as wanted')
    .innerJoin('section as chosen', 'chosen.id', 'wanted.section_id')
    .innerJoin('section as here', 'here.counterpart', 'chosen.counterpart')
    .select('here.id')
    .where('wanted.story_id', '=', storyId)
    .where('here.edition_id', '=', editionId)
    .limit(1)
    .executeTakeFirst();
  return counterpart?.id ?? null;
}

async function followWriting(tx: Writing, writing: { storyId: string; articleId: string; personId: string }): Promise<void> {
  await tx
    .updateTable('coverage')
    .set((each) => ({ state: 'working', article_id: writing.articleId, version: each('version', '+', 1) }))
    .where('story_id', '=', writing.storyId)
    .where('medium', '=', 'text')
    .where('state', 'in', ['idea', 'assigned'])
    .where('article_id', 'is', null)
    .where('id', 'in', (each) =>
      each
        .selectFrom('assignment')
        .select('coverage_id')
        .where('person_id', '=', writing.personId)
        .where('ended_at', 'is', null)
        .where('coverage_id', 'is not', null)
        .$castTo<{ coverage_id: string }>(),
    )
    .execute();
}
