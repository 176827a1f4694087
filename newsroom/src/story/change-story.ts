import type { StoryKind } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { writeArticleWords } from '../search/search.ts';

/** Changes the newsroom's working name of a story, and its kind, for all its articles. */
export async function changeStory(
  newsroom: Newsroom,
  person: Person | null,
  command: { storyId: string; slugline: string; kind: StoryKind },
): Promise<void> {
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const articles = await tx
      .selectFrom('article')
      .innerJoin('story', 'story.id', 'article.story_id')
      .select(['article.id', 'edition_id as editionId', 'story.desk_id as deskId'])
      .where('story_id', '=', command.storyId)
      .execute();
    if (articles.length === 0) throw notFound(`story ${command.storyId}`);
    for (const article of articles) requireMay(person, 'save-revision', article);
    await tx
      .updateTable('story')
      .set((each) => ({ slugline: command.slugline.slice(0, 200), kind: command.kind, plan_version: each('plan_version', '+', 1) }))
      .where('id', '=', command.storyId)
      .execute();
    await writeArticleWords(
      tx,
      articles.map(({ id }) => id),
    );
    for (const article of articles) changed('article', article.id);
    note({
      act: 'change-story',
      recordKind: 'story',
      recordId: command.storyId,
      details: { slugline: command.slugline, kind: command.kind },
    });
  });
}
