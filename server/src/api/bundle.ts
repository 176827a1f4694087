import {
  callOffBundleCall,
  dropBundleCall,
  listBundlesCall,
  openBundleCall,
  saveBundleCall,
  scheduleBundleCall,
} from '@coranto/contract/api/bundle';
import { may } from '@coranto/contract/person';
import { callOffBundle, dropBundle, listBundles, planOf, readBundle, saveBundle, scheduleBundle } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { parsePlaceCursor, toPlaceCursor } from './place-cursor.ts';

const onePage = 30;

/** Answers everything about bundles. */
export function answerBundleCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listBundlesCall, async (person, { state = null, articleId = null, cursor }) => {
    const place = cursor === undefined ? null : parsePlaceCursor(cursor);
    const after = place && { createdAt: place.at, bundleId: place.id };
    const found = await listBundles(newsroom, person, { state, articleId, after, count: onePage + 1 });
    const page = found.slice(0, onePage);
    const last = page.at(-1);
    return {
      bundles: page.map(({ liveFrom, createdAt, createdByName, ...bundle }) => ({
        ...bundle,
        liveFrom: liveFrom?.toISOString() ?? null,
        createdAt: createdAt.toISOString(),
        createdBy: createdByName,
      })),
      nextCursor: found.length > onePage && last ? toPlaceCursor(last.createdAt, last.bundleId) : null,
    };
  });

  answerCall(api, options, openBundleCall, async (person, question) => {
    const { plan, createdByName, decidedByName, ...bundle } = await readBundle(newsroom, person, question);
    return {
      ...bundle,
      liveFrom: bundle.liveFrom?.toISOString() ?? null,
      timeZone: plan?.timeZone ?? null,
      createdBy: createdByName,
      decidedBy: decidedByName,
      mayDecide: bundle.hidden === 0 && bundle.members.every((member) => may(person, 'publish-article', member)),
      members: bundle.members.map((member) => ({ ...member, apartFrom: member.apartFrom?.toISOString() ?? null })),
    };
  });

  answerCall(api, options, saveBundleCall, async (person, command) => {
    await saveBundle(newsroom, person, command);
    return {};
  });

  answerCall(api, options, scheduleBundleCall, async (person, { bundleId, liveFrom: wished, timeZone, taking, takeNewestOf = [] }) => {
    const instant = wished === undefined ? null : new Date(wished);
    const plan = instant && timeZone !== undefined ? planOf(instant, timeZone) : null;
    const { liveFrom } = await scheduleBundle(newsroom, person, { bundleId, liveFrom: instant, plan, taking, takeNewestOf });
    return { liveFrom: liveFrom.toISOString() };
  });

  answerCall(api, options, callOffBundleCall, async (person, command) => {
    await callOffBundle(newsroom, person, command);
    return {};
  });

  answerCall(api, options, dropBundleCall, async (person, command) => {
    await dropBundle(newsroom, person, command);
    return {};
  });
}
