import {
  changeEditionPartCall,
  describeLanguageCall,
  listSettledEditionsCall,
  orderEditionsCall,
  previewEditionCall,
  type SettledEdition,
} from '@coranto/contract/api/edition-settings';
import { type EditionPart, editionParts, partsOf } from '@coranto/contract/edition-parts';
import { languageOf, parseLanguageTag } from '@coranto/contract/languages';
import { may, type Person } from '@coranto/contract/person';
import { notAllowed } from '@coranto/contract/refusal';
import { changeEditionPart, type EditionRecord, listAllEditions, orderEditions, sealOf } from '@coranto/newsroom';
import { listWordLanguages } from '@coranto/site';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

/** Answers how editions are set. */
export function answerEditionSettingsCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listSettledEditionsCall, async (person) => ({
    editions: (await listAllEditions(newsroom)).filter(({ id }) => mayChangeSomething(person, id)).map(settledEdition),
    wordLanguages: listWordLanguages(),
    origin: options.publicAddress ?? '',
  }));

  answerCall(api, options, changeEditionPartCall, async (person, command) => {
    await changeEditionPart(newsroom, person, command);
    return {};
  });

  answerCall(api, options, orderEditionsCall, async (person, command) => {
    await orderEditions(newsroom, person, command);
    return {};
  });

  answerCall(api, options, describeLanguageCall, async (_person, { tag }) => ({ language: describeLanguage(tag) }));

  answerCall(api, options, previewEditionCall, async (person, { editionId, change }) => {
    if (!mayChangeSomething(person, editionId)) throw notAllowed('change-sections');
    return { html: await options.renderEditionPreview({ editionId, change }) };
  });
}

/** What is known of a language; `null` where the tag is none of BCP 47. */
function describeLanguage(given: string) {
  const tag = parseLanguageTag(given.trim());
  if (tag === null) return null;
  const { ownName, direction, script, searchConfiguration } = languageOf(tag);
  const hasWords = [tag, new Intl.Locale(tag).language].some((each) => listWordLanguages().includes(each));
  return { tag, ownName, direction, script, hasWords, isStemmed: searchConfiguration !== 'simple' };
}

function mayChangeSomething(person: Person, editionId: string): boolean {
  return may(person, 'change-sections', editionId) || may(person, 'change-edition', editionId);
}

function settledEdition({ id, prefix, language, retiredAt, retiredTo, ...edition }: EditionRecord): SettledEdition {
  const parts = partsOf(edition);
  const seals = Object.fromEntries(editionParts.map((part) => [part, sealOf(parts[part])])) as Record<EditionPart, string>; // one of each
  return { editionId: id, prefix, language, retiredAt: retiredAt?.toISOString() ?? null, retiredTo, parts, seals };
}
