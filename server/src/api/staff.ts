import {
  deactivatePersonCall,
  invitePersonCall,
  listColleaguesCall,
  listFailedMailCall,
  listStaffCall,
  makeInvitationLinkCall,
  reactivatePersonCall,
  readHeldCall,
  renewInvitationCall,
  revokeInvitationCall,
  setRolesCall,
} from '@coranto/contract/api/staff';
import { invalid } from '@coranto/contract/refusal';
import {
  deactivatePerson,
  invitePerson,
  listFailedMail,
  listHeld,
  listPeople,
  listStaff,
  makeLinkByHand,
  reactivatePerson,
  renewInvitation,
  requireMayEverywhere,
  revokeInvitation,
  setRoles,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { invitationAddress } from '../mail/link-address.ts';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const onePage = 50;

/** Answers who works here, what each may do, and who comes and goes. */
export function answerStaffCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listColleaguesCall, async () => ({
    colleagues: (await listPeople(newsroom)).map(({ id, name }) => ({ personId: id, name })),
  }));

  answerCall(api, options, listStaffCall, async (person, { text = '', cursor }) => {
    requireMayEverywhere(person, 'manage-people');
    const found = await listStaff(newsroom, { text, count: onePage + 1, after: cursor === undefined ? null : parseCursor(cursor) });
    const page = found.slice(0, onePage);
    const last = page.at(-1);
    return {
      people: page.map((line) => ({
        ...line,
        lastSeenAt: line.lastSeenAt?.toISOString() ?? null,
        invitedUntil: line.invitedUntil?.toISOString() ?? null,
      })),
      nextCursor: found.length > onePage && last ? `${last.personId}~${last.name}` : null,
      hasMail: options.hasMail,
    };
  });

  answerCall(api, options, invitePersonCall, async (person, command) => {
    await invitePerson(newsroom, person, command);
    return {};
  });

  answerCall(api, options, setRolesCall, async (person, command) => {
    await setRoles(newsroom, person, command);
    return {};
  });

  answerCall(api, options, renewInvitationCall, async (person, command) => {
    await renewInvitation(newsroom, person, command);
    return {};
  });

  answerCall(api, options, makeInvitationLinkCall, async (person, command) => ({
    address: invitationAddress(options.publicAddress ?? '', await makeLinkByHand(newsroom, person, command)),
  }));

  answerCall(api, options, revokeInvitationCall, async (person, command) => {
    await revokeInvitation(newsroom, person, command);
    return {};
  });

  answerCall(api, options, readHeldCall, async (person, { personId }) => {
    requireMayEverywhere(person, 'manage-people');
    return listHeld(newsroom.database.read, personId);
  });

  answerCall(api, options, deactivatePersonCall, (person, command) => deactivatePerson(newsroom, person, command));

  answerCall(api, options, reactivatePersonCall, async (person, command) => {
    await reactivatePerson(newsroom, person, command);
    return {};
  });

  answerCall(api, options, listFailedMailCall, async (person) => {
    requireMayEverywhere(person, 'manage-people');
    const mail = await listFailedMail(newsroom);
    return { mail: mail.map(({ createdAt, ...line }) => ({ ...line, at: createdAt.toISOString() })) };
  });
}

function parseCursor(cursor: string): { personId: string; name: string } {
  const [personId = '', ...name] = cursor.split('~');
  if (!/^[0-9a-f-]{36}$/.test(personId)) throw invalid('no cursor of this list', 'cursor');
  return { personId, name: name.join('~') };
}
