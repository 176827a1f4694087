import { changeEditionCall, createEditionCall, createSectionCall, listEditionsCall, readEditionCall } from '@coranto/contract/api/edition';
import { type EditionSettings, plainEditionSettings } from '@coranto/contract/edition';
import { may, mayForSome } from '@coranto/contract/person';
import { notAllowed, notFound } from '@coranto/contract/refusal';
import { addEdition, addSection, changeEdition, listAllEditions, listSections, makeSlug } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

/** Answers everything about editions and their sections. */
export function answerEditionCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listEditionsCall, async (person) => {
    const editions = await listAllEditions(newsroom);
    const sections = await listSections(newsroom);
    return {
      editions: editions
        .filter(({ id }) => mayForSome(person, 'read-drafts', id))
        .map(({ id, prefix, language, name, timeZone, retiredAt }) => ({
          editionId: id,
          prefix,
          language,
          name,
          timeZone,
          retiredAt: retiredAt?.toISOString() ?? null,
          sections: sections
            .filter((section) => section.editionId === id)
            .map(({ id: sectionId, slug, name, description, parentId, counterpart }) => ({
              sectionId,
              slug,
              name,
              description,
              parentId,
              counterpart,
            })),
        })),
    };
  });

  answerCall(api, options, createEditionCall, async (person, { editionId, like, sections, ...edition }) => {
    const model = like === null ? null : (await listAllEditions(newsroom)).find(({ id }) => id === like);
    await addEdition(newsroom, person, {
      id: editionId,
      ...edition,
      settings: model ? settingsLike(model.settings) : plainEditionSettings,
      sections: sections.map(({ sectionId, ...section }) => ({ id: sectionId, ...section })),
    });
    return { editionId };
  });

  answerCall(api, options, readEditionCall, async (person, { editionId }) => {
    const edition = (await listAllEditions(newsroom)).find(({ id }) => id === editionId);
    if (!edition || !mayForSome(person, 'read-drafts', editionId)) throw notFound(`edition ${editionId}`);
    if (!may(person, 'change-edition', editionId)) throw notAllowed('change-edition');
    return { name: edition.name, timeZone: edition.timeZone, settings: edition.settings };
  });

  answerCall(api, options, changeEditionCall, async (person, command) => {
    await changeEdition(newsroom, person, command);
    return {};
  });

  answerCall(api, options, createSectionCall, async (person, { editionId, sectionId, name, description }) => {
    const edition = (await listAllEditions(newsroom)).find(({ id }) => id === editionId);
    if (!edition || !mayForSome(person, 'read-drafts', editionId)) throw notFound(`edition ${editionId}`);
    const slug = makeSlug(name, edition.language);
    await addSection(newsroom, person, { id: sectionId, editionId, slug, name, description, counterpart: null });
    return { sectionId };
  });
}

/** What a new edition takes over from another: all that is not in words. */
function settingsLike({ socialLinks, appLinks, reuse, feeds, policies }: EditionSettings): EditionSettings {
  return { ...plainEditionSettings, socialLinks, appLinks, feeds, policies, reuse: { ...reuse, terms: '' } };
}
