/** The people of the newsroom: who they are, what they may do, and how they sign in; and the contributors named in bylines. */

export { acceptInvitation, readInvitation } from './accept-invitation.ts';
export { chooseLanguage } from './choose-language.ts';
export { addContributor, type ContributorWords, describeContributor, type NewContributor } from './contributors.ts';
export { deactivatePerson, reactivatePerson } from './deactivate-person.ts';
export { type ContributorRecord, findContributors, isSlugTaken, listContributors, listNamedIn } from './find-contributors.ts';
export { type HandedOver, listHeld } from './hand-over.ts';
export { invitePerson, makeLinkByHand, renewInvitation, revokeInvitation } from './invite-person.ts';
export { type LogbookEntry, type LogbookQuestion, listActsInLogbook, listLogbook } from './list-logbook.ts';
export { listStaff, type StaffLine } from './list-staff.ts';
export { mergeContributors } from './merge-contributors.ts';
export { askNewPassword, setNewPassword } from './new-password.ts';
export { changeOwnPassword, changeOwnSettings } from './own-settings.ts';
export { makeLinkToken } from './person-link.ts';
export { addPerson, changePassword, findPersonByEmail, listPeople, requirePerson, setRoles } from './persons.ts';
export { requireMay, requireMayEverywhere, requireMayForSome, whereMay } from './policy.ts';
export { type SavedContributor, saveContributor } from './save-contributor.ts';
export { endSession, findSession, listSessions, type Session, signIn, signOut, signOutEverywhere } from './sessions.ts';
