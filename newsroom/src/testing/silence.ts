import type { Log } from '../database/log.ts';

const ignore = () => undefined;

/** A log for tests that do not look at it. */
export const silence: Log = { info: ignore, warn: ignore, error: ignore };
