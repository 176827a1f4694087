import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabaseForTests, silence } from '../testing/testing.ts';
import { CommitListeners } from './commit-listeners.ts';
import type { Database } from './database.ts';

let database: Database;
beforeEach(async () => {
  database = await openDatabaseForTests();
});

describe('a listener to changes', () => {
  it('hears of every commit of this program, and of none that was taken back', async () => {
    let heard = 0;
    const stop = database.onChange(() => {
      heard += 1;
    });
    await expect(database.write(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const before = heard;
    await database.write(async () => undefined);
    expect(heard).toBeGreaterThan(before);
    stop();
    const after = heard;
    await database.write(async () => undefined);
    expect(heard).toBe(after);
  });

  it('that fails is reported and keeps nobody else from hearing', () => {
    const reported: string[] = [];
    const listeners = new CommitListeners({ ...silence, error: (_, message) => reported.push(message) });
    let heard = 0;
    listeners.add(() => {
      throw new Error('deaf');
    });
    listeners.add(() => {
      heard += 1;
    });
    listeners.signal();
    expect(heard).toBe(1);
    expect(reported).toHaveLength(1);
  });
});
