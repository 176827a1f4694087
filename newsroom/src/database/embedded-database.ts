import { makeDataFolder, makeSocketFolder } from './data-folder.ts';
import { EngineKeeper } from './embedded-connection.ts';
import { EmbeddedPool } from './embedded-pool.ts';
import { startEngine } from './engine-process.ts';
import type { Log } from './log.ts';

/** Where the embedded engine keeps its data, and how it runs. */
export type EmbeddedSettings = {
  folder: string;
  /** A folder made by `makeSnapshot`, which a new data folder is copied from; without it initdb runs, some seconds. */
  snapshot?: string;
  /** The module of the engine's process; by default the one beside this module. */
  engineChild?: URL;
  /** For an import or the like, with the machine to itself: the engine gets faster after some seconds, and takes up to 800 MB where the machine has them. */
  isForLongWork?: boolean;
  /** A statement that runs longer is ended, and the engine with it. */
  statementLimitMs?: number;
};

/** The module beside this one, in the sources and in the bundle alike. */
export const engineChildBeside = new URL(import.meta.url.endsWith('.ts') ? './engine-child.ts' : './engine-child.js', import.meta.url);

/** Opens the embedded engine: a process of its own with one connection. */
export async function openEmbeddedPool(settings: EmbeddedSettings, statementLimitMs: number, log: Log): Promise<EmbeddedPool> {
  const folder = makeDataFolder(settings.folder);
  const socketFolder = makeSocketFolder(folder);
  const order = { folder, socketFolder, makeOnly: false, snapshot: settings.snapshot ?? null };
  const start = () => startEngine(settings.engineChild ?? engineChildBeside, order, log, settings.isForLongWork);
  return new EmbeddedPool(await EngineKeeper.open(socketFolder, start, log), statementLimitMs);
}
