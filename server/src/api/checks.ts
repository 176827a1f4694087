import {
  checkArticleCall,
  checkLinksCall,
  heedAdviceCall,
  overruleAdviceCall,
  readCheckSettingsCall,
  setChecksCall,
} from '@coranto/contract/api/checks';
import { checkDraft, checkLinks, heedAdvice, overruleAdvice, readCheckSettings, setChecks } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { hidingWhatIsNotAllowed } from './revision.ts';

/** Answers everything about the checks before publishing. */
export function answerChecksCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, checkArticleCall, async (person, question) => {
    const { advice, ...checked } = await hidingWhatIsNotAllowed(() => checkDraft(newsroom, person, question));
    return {
      ...checked,
      advice: advice.map(({ overruled, ...each }) => ({
        ...each,
        overruled: overruled && { ...overruled, at: overruled.at.toISOString() },
      })),
    };
  });

  answerCall(api, options, checkLinksCall, async (person, command) => ({
    findings: Object.fromEntries(await hidingWhatIsNotAllowed(() => checkLinks(newsroom, person, command))),
  }));

  answerCall(api, options, overruleAdviceCall, async (person, command) => {
    await overruleAdvice(newsroom, person, command);
    return {};
  });

  answerCall(api, options, heedAdviceCall, async (person, command) => {
    await heedAdvice(newsroom, person, command);
    return {};
  });

  answerCall(api, options, readCheckSettingsCall, () => readCheckSettings(newsroom.database.read));

  answerCall(api, options, setChecksCall, async (person, command) => {
    await setChecks(newsroom, person, command);
    return {};
  });
}
