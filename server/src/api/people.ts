import { randomUUID } from 'node:crypto';
import { type ContributorLine, changeOwnSettingsCall, createContributorCall, listContributorsCall } from '@coranto/contract/api/people';
import { addContributor, chooseLanguage, listAllContributors, makeSlug, type Newsroom } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const mostListed = 50;

/** Answers everything about contributors, and what a person sets for themselves. */
export function answerPeopleCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listContributorsCall, async (_person, { text = '', ids }) => {
    const everyone = await listForAnswer(newsroom);
    if (ids !== undefined) {
      const wanted = new Set(ids.split(','));
      return { contributors: everyone.filter(({ contributorId }) => wanted.has(contributorId)) };
    }
    const sought = fold(text.trim());
    const found = everyone.filter(({ words }) => words.some(({ name }) => fold(name).includes(sought)));
    return { contributors: found.slice(0, mostListed) };
  });

  answerCall(api, options, createContributorCall, async (person, { contributorId, kind, language, name, title }) => {
    const everyone = await listForAnswer(newsroom);
    const known = everyone.find((contributor) => contributor.contributorId === contributorId);
    if (known) return known;
    const slug = freeSlug(makeSlug(name, language), new Set(everyone.map((contributor) => contributor.slug)));
    const words = { name, title, bio: '' };
    await addContributor(newsroom, person, { id: contributorId, slug, kind, words: { [language]: words } });
    return { contributorId, slug, kind, words: [{ language, ...words }] };
  });

  answerCall(api, options, changeOwnSettingsCall, async (person, command) => {
    await chooseLanguage(newsroom, person, command);
    return {};
  });
}

async function listForAnswer(newsroom: Newsroom): Promise<ContributorLine[]> {
  const everyone = await listAllContributors(newsroom);
  return everyone.map(({ id, slug, kind, words }) => ({
    contributorId: id,
    slug,
    kind,
    words: Object.entries(words).map(([language, each]) => ({ language, ...each })),
  }));
}

/** Letters without marks and case, so that a name is found however it is typed. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function freeSlug(wished: string, taken: ReadonlySet<string>): string {
  const slug = wished === '' ? randomUUID().slice(0, 8) : wished;
  for (let count = 1; ; count++) {
    const tried = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(tried)) return tried;
  }
}
