/**
 * Where an invitation leads. The token stands behind the `#`, which no browser sends and no link checker keeps: it reaches the server only when
 * the person answers.
 */
export function invitationAddress(origin: string, token: string): string {
  return `${origin}/studio/invitation#${token}`;
}

/** Where the way to a new password leads. */
export function newPasswordAddress(origin: string, token: string): string {
  return `${origin}/studio/new-password#${token}`;
}
