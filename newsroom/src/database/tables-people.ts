import type { Generated } from 'kysely';

/** Desks and what stands around people. */
export interface PeopleTables {
  desk: { id: string; name: string; edition_id: string | null; position: number };
  person_link: {
    id: string;
    person_id: string;
    purpose: 'invitation' | 'new-password';
    token_hash: Buffer | null;
    created_at: Generated<Date>;
    created_by: string | null;
    expires_at: Date;
  };
}
