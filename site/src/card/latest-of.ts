import { type Card, type Frame, listNewest, type Published } from '@coranto/newsroom/published';

/**
 * The newest articles of a section, as brief cards, as every page of that section shows them: asked once and shared, since hundreds of article pages
 * end with the same list.
 */
export async function latestOfSection(published: Published, frame: Frame, sectionId: string, count: number): Promise<Card[]> {
  const { value, dependencies } = await published.answers.answer(`latest:${sectionId}/${count}`, (note) =>
    listNewest({ ...published, note }, frame, { sectionId, count, inFull: 0 }),
  );
  for (const dependency of dependencies) published.note(dependency);
  return value;
}
