import type { DatabaseErrorCode } from './database-error.ts';

/** What the engine's process is told at its start, as its one argument. */
export type EngineOrder = {
  /** The data folder; the cluster lies in `cluster` inside it. */
  folder: string;
  /** Makes a cluster at `folder` itself and ends, instead of opening one. */
  makeOnly: boolean;
  /** Where the socket goes. */
  socketFolder: string;
  /** A cluster to copy when the data folder has none yet; without it initdb makes one, which takes some seconds. */
  snapshot: string | null;
};

/** What the engine says to the program. */
export type EngineReport =
  | { kind: 'ready' }
  | { kind: 'failed'; code: DatabaseErrorCode | null; message: string }
  | { kind: 'warning'; message: string }
  | { kind: 'syncs'; count: number };

/** What the program says to the engine. */
export type EngineRequest = { kind: 'close' } | { kind: 'count-syncs' };
