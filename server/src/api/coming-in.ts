import { acceptInvitationCall, askNewPasswordCall, readInvitationCall, setNewPasswordCall } from '@coranto/contract/api/staff';
import { acceptInvitation, askNewPassword, readInvitation, setNewPassword, signIn } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { networkOf } from '../http/network.ts';
import { type Asking, answerAnyone } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { setSessionCookie } from './session-cookie.ts';

/** Answers those who come in by a link that a mail brought: an invitation, or the way to a new password. */
export function answerComingIn(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom, publicAddress } = options;
  const letIn = async (credentials: { email: string; password: string }, { request, reply }: Asking) => {
    const whence = { network: networkOf(request), device: request.headers['user-agent'] ?? '' };
    const session = await signIn(newsroom, { ...credentials, ...whence });
    setSessionCookie(reply, publicAddress, session.token);
    return {};
  };

  answerAnyone(api, readInvitationCall, (question) => readInvitation(newsroom, question));

  answerAnyone(api, acceptInvitationCall, async (command, asking) => {
    const { email } = await acceptInvitation(newsroom, command);
    return letIn({ email, password: command.password }, asking);
  });

  answerAnyone(api, askNewPasswordCall, async ({ email }, { request }) => {
    await askNewPassword(newsroom, { email, network: networkOf(request) });
    return {};
  });

  answerAnyone(api, setNewPasswordCall, async (command, asking) => {
    const { email } = await setNewPassword(newsroom, command);
    return letIn({ email, password: command.password }, asking);
  });
}
