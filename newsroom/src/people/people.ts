/** The people of the newsroom: who they are, what they may do, and how they sign in; and the contributors named in bylines. */
export { chooseLanguage } from './choose-language.ts';
export { addContributor, type ContributorWords, describeContributor, listAllContributors, type NewContributor } from './contributors.ts';
export { addPerson, changePassword, deactivatePerson, findPersonByEmail, listPeople, requirePerson, setRoles } from './persons.ts';
export { requireMay, requireMayEverywhere, requireMayForSome, whereMay } from './policy.ts';
export { findSession, listSessions, type Session, signIn, signOut, signOutEverywhere } from './sessions.ts';
