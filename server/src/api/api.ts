import type { EditionPartChange } from '@coranto/contract/edition-parts';
import type { Newsroom } from '@coranto/newsroom';
import cookies from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { answerBulkActCalls } from './bulk-act.ts';
import { answerBundleCalls } from './bundle.ts';
import { answerCampaignCalls } from './campaign.ts';
import { answerChecksCalls } from './checks.ts';
import { answerComingIn } from './coming-in.ts';
import { answerCommentCalls } from './comment.ts';
import { answerCorrectionCalls } from './correction.ts';
import { answerDeskCalls } from './desk.ts';
import { answerEditionCalls } from './edition.ts';
import { answerEditionSettingsCalls } from './edition-settings.ts';
import { answerWithFailure, failNotFound } from './errors.ts';
import { answerFindingCalls } from './finding.ts';
import { answerFrontCalls } from './front.ts';
import { answerHouseListCalls } from './house-list.ts';
import { acceptJson } from './json-body.ts';
import { answerLogbookCalls } from './logbook.ts';
import { answerMastheadCalls } from './masthead.ts';
import { answerOwnCalls } from './me.ts';
import { acceptPictures, answerMediaCalls, answerUploadCalls, serveOriginals } from './media.ts';
import { answerNotificationCalls } from './notification.ts';
import { answerPeopleCalls } from './people.ts';
import { answerPlanningCalls } from './planning.ts';
import { servePreview } from './preview.ts';
import { refuseForeignOrigins } from './same-origin.ts';
import { answerSavedSearchCalls } from './saved-search.ts';
import { answerScheduleCalls } from './schedule.ts';
import { answerSessionCalls } from './session.ts';
import { answerStaffCalls } from './staff.ts';
import { answerStoryCalls } from './story.ts';
import { answerTimelineCalls } from './timeline.ts';
import { answerTodayCalls } from './today.ts';
import { answerWorkingCopyCalls } from './working-copy.ts';

/** What the API stands on. */
export type ApiOptions = {
  newsroom: Newsroom;
  /** Makes the page of a revision exactly as readers would see it. */
  renderPreview: (question: { articleId: string; revisionId: string }) => Promise<string>;
  /** Makes the front of an edition as it would be after a change of its settings. */
  renderEditionPreview: (question: { editionId: string; change: EditionPartChange }) => Promise<string>;
  /** The address readers use (`https://example.org`), or `null` when the program is reached as it stands. */
  publicAddress: string | null;
  /** Proves that whoever opens an empty newsroom can see what the program prints; `null` closes the way. */
  firstRunCode: string | null;
  /** Can this program send mail? */
  hasMail: boolean;
};

/** Answers the calls of the contract under `/api`. Needs nothing of the application around it. */
export async function registerApi(app: FastifyInstance, options: ApiOptions): Promise<void> {
  await app.register(
    async (api) => {
      await api.register(cookies);
      acceptJson(api);
      acceptPictures(api);
      refuseForeignOrigins(api, options.publicAddress);
      api.addHook('onSend', async (_request, reply) => {
        if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
        reply.header('x-content-type-options', 'nosniff');
      });
      api.setErrorHandler((error, request, reply) => answerWithFailure(options, { error, request, reply }));
      api.setNotFoundHandler(failNotFound);
      answerSessionCalls(api, options);
      answerStoryCalls(api, options);
      answerTimelineCalls(api, options);
      answerWorkingCopyCalls(api, options);
      answerCommentCalls(api, options);
      servePreview(api, options);
      answerMediaCalls(api, options);
      answerUploadCalls(api, options);
      serveOriginals(api, options);
      answerPeopleCalls(api, options);
      answerStaffCalls(api, options);
      answerComingIn(api, options);
      answerOwnCalls(api, options);
      answerNotificationCalls(api, options);
      answerDeskCalls(api, options);
      answerLogbookCalls(api, options);
      answerEditionCalls(api, options);
      answerEditionSettingsCalls(api, options);
      answerMastheadCalls(api, options);
      answerFrontCalls(api, options);
      answerCampaignCalls(api, options);
      answerBundleCalls(api, options);
      answerCorrectionCalls(api, options);
      answerScheduleCalls(api, options);
      answerPlanningCalls(api, options);
      answerChecksCalls(api, options);
      answerHouseListCalls(api, options);
      answerFindingCalls(api, options);
      answerTodayCalls(api, options);
      answerSavedSearchCalls(api, options);
      answerBulkActCalls(api, options);
    },
    { prefix: '/api' },
  );
}
