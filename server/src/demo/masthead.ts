/** The newspaper as one installation: what holds for all its editions. */
export const masthead = { name: 'The Harbour Sheet' } as const;
