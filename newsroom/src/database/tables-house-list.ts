import type { ColumnType } from 'kysely';

/** Tables of the house list. */
export interface HouseListTables {
  house_term: {
    id: string;
    kind: 'person' | 'place' | 'organisation' | 'term';
    note: string;
    contributor_id: string | null;
    sort_key: string;
    find_words: string;
    changed_at: ColumnType<Date, Date | string | undefined, Date | string>;
    changed_by: string | null;
  };
  house_list: { is_only: ColumnType<boolean, undefined, never>; version: number };
  house_form: { term_id: string; language: string; form: string; standing: 'house' | 'inflected' | 'forbidden'; position: number };
}
