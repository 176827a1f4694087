import type { Database } from '../database/database.ts';

/** Stops the newsroom's clock at an instant, or lets it run again (`null`). */
export async function setClock(database: Database, instant: Date | string | null): Promise<void> {
  await database.write((tx) => tx.updateTable('clock').set({ frozen_at: instant }).execute());
}
