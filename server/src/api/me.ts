import {
  changeNoticesCall,
  changeOwnPasswordCall,
  changeOwnSettingsCall,
  endSessionCall,
  listSessionsCall,
  readNoticesCall,
} from '@coranto/contract/api/me';
import {
  changeNoticeSettings,
  changeOwnPassword,
  changeOwnSettings,
  chooseLanguage,
  endSession,
  listSessions,
  readNoticeSettings,
  signIn,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { networkOf } from '../http/network.ts';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { readSessionToken, setSessionCookie } from './session-cookie.ts';

/** Answers what a person sets for themselves. */
export function answerOwnCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom, publicAddress } = options;

  answerCall(api, options, changeOwnSettingsCall, async (person, { language, name, timeZone }) => {
    if (language !== undefined) await chooseLanguage(newsroom, person, { language });
    if (name !== undefined || timeZone !== undefined) {
      const known = await readNoticeSettings(newsroom, person);
      await changeOwnSettings(newsroom, person, { name: name ?? person.name, timeZone: timeZone ?? known.timeZone });
    }
    return {};
  });

  answerCall(api, options, changeOwnPasswordCall, async (person, command, { request, reply }) => {
    const network = networkOf(request);
    await changeOwnPassword(newsroom, person, { ...command, network });
    const device = request.headers['user-agent'] ?? '';
    const session = await signIn(newsroom, { email: person.email, password: command.password, network, device });
    setSessionCookie(reply, publicAddress, session.token);
    return {};
  });

  answerCall(api, options, listSessionsCall, async (person, _input, { request }) => {
    const sessions = await listSessions(newsroom, person, { token: readSessionToken(request, publicAddress) });
    return {
      sessions: sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
        ...session,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
      })),
    };
  });

  answerCall(api, options, endSessionCall, async (person, command) => {
    await endSession(newsroom, person, command);
    return {};
  });

  answerCall(api, options, readNoticesCall, async (person) => ({
    ...(await readNoticeSettings(newsroom, person)),
    hasMail: options.hasMail,
  }));

  answerCall(api, options, changeNoticesCall, async (person, command) => {
    await changeNoticeSettings(newsroom, person, command);
    return {};
  });
}
