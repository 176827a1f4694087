import { randomUUID } from 'node:crypto';
import {
  type ContributorLine,
  createContributorCall,
  listContributorsCall,
  mergeContributorsCall,
  readContributorCall,
  saveContributorCall,
} from '@coranto/contract/api/people';
import { notFound } from '@coranto/contract/refusal';
import {
  addContributor,
  type ContributorRecord,
  findContributors,
  isSlugTaken,
  listContributors,
  listNamedIn,
  makeSlug,
  mergeContributors,
  type Newsroom,
  saveContributor,
  whereMay,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const onePage = 50;
const mostIds = 100;
const mostNamedIn = 50;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Answers everything about contributors. */
export function answerPeopleCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listContributorsCall, async (_person, { text = '', ids, cursor }) => {
    if (ids !== undefined) {
      const wanted = ids.split(',').filter((id) => uuid.test(id));
      return { contributors: (await listContributors(newsroom, { ids: wanted.slice(0, mostIds) })).map(toLine), nextCursor: null };
    }
    const found = await findContributors(newsroom, { text, count: onePage + 1, afterSlug: cursor ?? null });
    const page = found.slice(0, onePage);
    return { contributors: page.map(toLine), nextCursor: found.length > onePage ? (page.at(-1)?.slug ?? null) : null };
  });

  answerCall(api, options, readContributorCall, async (person, { contributorId }) => {
    const [contributor] = await listContributors(newsroom, { ids: [contributorId] });
    if (!contributor) throw notFound(`contributor ${contributorId}`);
    const readable = whereMay(person, 'read-drafts', { edition: 'article.edition_id', desk: 'story.desk_id' });
    return { contributor: toLine(contributor), articles: await listNamedIn(newsroom, { contributorId, readable, count: mostNamedIn }) };
  });

  answerCall(api, options, createContributorCall, async (person, { contributorId, kind, language, name, title }) => {
    const [known] = await listContributors(newsroom, { ids: [contributorId] });
    if (known) return toLine(known);
    const slug = await freeSlug(newsroom, makeSlug(name, language));
    const words = { name, title, bio: '' };
    await addContributor(newsroom, person, { id: contributorId, slug, kind, words: { [language]: words } });
    return toLine({ id: contributorId, slug, kind, portraitId: null, links: [], words: { [language]: words } });
  });

  answerCall(api, options, saveContributorCall, async (person, { words, ...command }) => {
    await saveContributor(newsroom, person, {
      ...command,
      words: Object.fromEntries(words.map(({ language, ...said }) => [language, said])),
    });
    return {};
  });

  answerCall(api, options, mergeContributorsCall, async (person, command) => {
    await mergeContributors(newsroom, person, command);
    return {};
  });
}

function toLine({ id, words, ...contributor }: ContributorRecord): ContributorLine {
  return { ...contributor, contributorId: id, words: Object.entries(words).map(([language, said]) => ({ language, ...said })) };
}

async function freeSlug(newsroom: Newsroom, wished: string): Promise<string> {
  const slug = wished === '' ? randomUUID().slice(0, 8) : wished;
  for (let count = 1; ; count++) {
    const tried = count === 1 ? slug : `${slug}-${count}`;
    if (!(await isSlugTaken(newsroom, { slug: tried }))) return tried;
  }
}
