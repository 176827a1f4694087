import { z } from 'zod';
import { personRoles } from '../article.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';
import { shortestPassword } from './session.ts';

const email = z.email().max(254);
const token = z.string().max(100);

/** A role with where it holds. */
export const heldRoleSchema = z.object({
  editionId: z.uuid().nullable(),
  deskId: z.uuid().nullable().optional(),
  role: z.enum(personRoles),
});

/** One of the people of the newsroom. */
export const staffSchema = z.object({
  personId: z.uuid(),
  name: z.string(),
  email: z.string(),
  state: z.enum(['active', 'invited', 'deactivated']),
  roles: z.array(heldRoleSchema),
  lastSeenAt: instantSchema.nullable(),
  invitedUntil: instantSchema.nullable(),
});
export type StaffLine = z.infer<typeof staffSchema>;

const onePerson = z.strictObject({ personId: z.uuid() });
const roles = z.array(heldRoleSchema).max(100);

/** Lists the people of the newsroom by name. */
export const listStaffCall = defineCall({
  name: 'listStaff',
  method: 'GET',
  path: '/api/staff',
  input: z.strictObject({ text: z.string().max(200).optional(), cursor: z.string().max(300).optional() }),
  output: z.object({ people: z.array(staffSchema), nextCursor: z.string().nullable(), hasMail: z.boolean() }),
});

/** Everybody who can sign in, by name: for whoever names a colleague. */
export const listColleaguesCall = defineCall({
  name: 'listColleagues',
  method: 'GET',
  path: '/api/colleagues',
  input: noInput,
  output: z.object({ colleagues: z.array(z.object({ personId: z.uuid(), name: z.string() })) }),
});

/** Invites somebody by mail. The id is the caller's, so sending twice invites once. */
export const invitePersonCall = defineCall({
  name: 'invitePerson',
  method: 'POST',
  path: '/api/staff',
  input: z.strictObject({ personId: z.uuid(), email, language: z.string().max(35), roles: roles.min(1) }),
  output: nothing,
});

/** Sets what a person may do, as a whole. Their sessions end. */
export const setRolesCall = defineCall({
  name: 'setRoles',
  method: 'PUT',
  path: '/api/staff/:personId/roles',
  input: onePerson.extend({ roles }),
  output: nothing,
});

/** Sends an invitation anew; the earlier link ends. */
export const renewInvitationCall = defineCall({
  name: 'renewInvitation',
  method: 'POST',
  path: '/api/staff/:personId/invitation',
  input: onePerson,
  output: nothing,
});

/** Makes the link of an invitation anew, for an owner who brings it to the person without mail. It is shown this once. */
export const makeInvitationLinkCall = defineCall({
  name: 'makeInvitationLink',
  method: 'POST',
  path: '/api/staff/:personId/invitation/link',
  input: onePerson,
  output: z.object({ address: z.string() }),
});

/** Takes an invitation back. */
export const revokeInvitationCall = defineCall({
  name: 'revokeInvitation',
  method: 'DELETE',
  path: '/api/staff/:personId/invitation',
  input: onePerson,
  output: nothing,
});

const heldSchema = z.object({ stories: z.int(), assignments: z.int(), schedules: z.int() });
/** How much of what a person holds. */
export type Held = z.infer<typeof heldSchema>;

/** What would go to another if this person left now. */
export const readHeldCall = defineCall({
  name: 'readHeld',
  method: 'GET',
  path: '/api/staff/:personId/held',
  input: onePerson,
  output: heldSchema,
});

/** Closes the studio to a person at once, and gives what they hold to another. */
export const deactivatePersonCall = defineCall({
  name: 'deactivatePerson',
  method: 'POST',
  path: '/api/staff/:personId/deactivate',
  input: onePerson.extend({ handOverTo: z.uuid().nullable() }),
  output: heldSchema,
});

/** Opens the studio to a person again. */
export const reactivatePersonCall = defineCall({
  name: 'reactivatePerson',
  method: 'POST',
  path: '/api/staff/:personId/reactivate',
  input: onePerson,
  output: nothing,
});

/** Whom an invitation is for. It posts, so that whoever only follows links uses nothing up. */
export const readInvitationCall = defineCall({
  name: 'readInvitation',
  method: 'POST',
  path: '/api/invitation',
  input: z.strictObject({ token }),
  output: z.object({ email: z.string(), language: z.string() }),
});

/** Takes an invitation up and begins a session. */
export const acceptInvitationCall = defineCall({
  name: 'acceptInvitation',
  method: 'POST',
  path: '/api/invitation/accept',
  input: z.strictObject({
    token,
    name: z.string().trim().min(1).max(200),
    password: z.string().min(shortestPassword).max(200),
    language: z.string().max(35),
    timeZone: z.string().max(100),
  }),
  output: nothing,
});

/** Sends a link to a new password, where the address is known; the answer is the same where it is not. */
export const askNewPasswordCall = defineCall({
  name: 'askNewPassword',
  method: 'POST',
  path: '/api/new-password/ask',
  input: z.strictObject({ email: z.string().max(254) }),
  output: nothing,
});

/** Sets a new password by a link, and begins a session. */
export const setNewPasswordCall = defineCall({
  name: 'setNewPassword',
  method: 'POST',
  path: '/api/new-password',
  input: z.strictObject({ token, password: z.string().min(shortestPassword).max(200) }),
  output: nothing,
});

/** Mail that could not be sent, for owners. */
export const listFailedMailCall = defineCall({
  name: 'listFailedMail',
  method: 'GET',
  path: '/api/failed-mail',
  input: noInput,
  output: z.object({
    mail: z.array(
      z.object({
        seq: z.int(),
        kind: z.string(),
        email: z.string(),
        attempts: z.int(),
        reason: z.string(),
        isGivenUp: z.boolean(),
        at: instantSchema,
      }),
    ),
  }),
});
