import {
  answerAssignmentCall,
  assignWorkCall,
  beginWritingCall,
  changePlanCall,
  dropWantedEditionCall,
  listOwnAssignmentsCall,
  moveStoryCall,
  planStoryCall,
  readPlanCall,
  saveCoverageCall,
  wantEditionCall,
} from '@coranto/contract/api/plan';
import {
  listDayCall,
  listStageStoriesCall,
  listStagesCall,
  readBoardCall,
  readCalendarCall,
  saveStagesCall,
} from '@coranto/contract/api/planning';
import {
  answerAssignment,
  assignWork,
  beginWriting,
  changePlan,
  dropWantedEdition,
  listDay,
  listOwnAssignments,
  listStageStories,
  listStages,
  moveStory,
  planStory,
  readBoard,
  readCalendar,
  readPlan,
  saveCoverage,
  saveStages,
  wantEdition,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { answerEventCalls } from './planned-event.ts';

/** Answers everything about stories before they are written. */
export function answerPlanningCalls(api: FastifyInstance, options: ApiOptions): void {
  answerLists(api, options);
  answerPlans(api, options);
  answerEventCalls(api, options);
}

function answerLists(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;
  answerCall(api, options, listStagesCall, async () => ({ stages: await listStages(newsroom) }));
  answerCall(api, options, readBoardCall, async (person, filters) => ({ stages: await readBoard(newsroom, person, { filters }) }));
  answerCall(api, options, listStageStoriesCall, async (person, { stageId, cursor, ...filters }) =>
    listStageStories(newsroom, person, { stageId, filters, cursor: cursor ?? null }),
  );
  answerCall(api, options, readCalendarCall, async (person, { from, until, timeZone, perDay, ...filters }) => ({
    days: await readCalendar(newsroom, person, { from, until, timeZone, perDay, filters }),
  }));
  answerCall(api, options, listDayCall, async (person, { date, timeZone, cursor, ...filters }) =>
    listDay(newsroom, person, { date, timeZone, filters, cursor: cursor ?? null }),
  );
  answerCall(api, options, readPlanCall, async (person, question) => readPlan(newsroom, person, question));
  answerCall(api, options, listOwnAssignmentsCall, async (person, { isDone, cursor }) =>
    listOwnAssignments(newsroom, person, { isDone: isDone ?? false, cursor: cursor ?? null }),
  );
}

function answerPlans(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;
  answerCall(api, options, saveStagesCall, async (person, command) => {
    await saveStages(newsroom, person, command);
    return {};
  });
  answerCall(api, options, planStoryCall, async (person, command) => {
    await planStory(newsroom, person, command);
    return {};
  });
  answerCall(api, options, changePlanCall, async (person, command) => {
    await changePlan(newsroom, person, command);
    return {};
  });
  answerCall(api, options, moveStoryCall, async (person, command) => {
    await moveStory(newsroom, person, command);
    return {};
  });
  answerCall(api, options, wantEditionCall, async (person, command) => {
    await wantEdition(newsroom, person, command);
    return {};
  });
  answerCall(api, options, dropWantedEditionCall, async (person, command) => {
    await dropWantedEdition(newsroom, person, command);
    return {};
  });
  answerCall(api, options, saveCoverageCall, async (person, command) => {
    await saveCoverage(newsroom, person, command);
    return {};
  });
  answerCall(api, options, assignWorkCall, async (person, command) => {
    await assignWork(newsroom, person, command);
    return {};
  });
  answerCall(api, options, answerAssignmentCall, async (person, command) => {
    await answerAssignment(newsroom, person, command);
    return {};
  });
  answerCall(api, options, beginWritingCall, async (person, command) => {
    await beginWriting(newsroom, person, command);
    return { articleId: command.articleId };
  });
}
