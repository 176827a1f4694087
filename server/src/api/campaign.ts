import { endCampaignCall, listCampaignsCall, saveCampaignCall } from '@coranto/contract/api/campaign';
import { may } from '@coranto/contract/person';
import { endCampaign, listCampaigns, saveCampaign } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

/** Answers everything about the newspaper's own campaigns. */
export function answerCampaignCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listCampaignsCall, async (person) => ({
    campaigns: (await listCampaigns(newsroom)).filter(({ places }) =>
      places.some(({ editionId }) => may(person, 'run-campaigns', editionId)),
    ),
  }));

  answerCall(api, options, saveCampaignCall, async (person, command) => {
    await saveCampaign(newsroom, person, command);
    return {};
  });

  answerCall(api, options, endCampaignCall, async (person, command) => {
    await endCampaign(newsroom, person, command);
    return {};
  });
}
