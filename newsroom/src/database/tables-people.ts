/** Desks and what stands around people. */
export interface PeopleTables {
  desk: { id: string; name: string; edition_id: string | null; position: number };
}
