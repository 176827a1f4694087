import type { EditionLine } from '@coranto/contract/api/edition';
import { useState } from 'react';
import { instantToWallTime, type Turn, wallTimeToInstant } from './wall-time.ts';

const nextHourMs = 3_600_000;

/** A time while it is chosen, on the clocks of one of the zones concerned. */
export type ChosenTime = {
  wall: string;
  timeZone: string;
  turn: Turn;
  /** What it means; `null` when it is no time. */
  instant: string | null;
  setWall(wall: string): void;
  setTurn(turn: Turn): void;
  /** Reads the instant that is chosen on other clocks. */
  setTimeZone(timeZone: string): void;
};

/** Begins to choose a time: at what is decided already, or an hour from now; on the clocks of the first edition. */
export function useChosenTime(editions: readonly EditionLine[], decided: string | null, decidedZone: string | null = null): ChosenTime {
  const [zone, setZone] = useState<string | null>(decidedZone);
  const timeZone = zone ?? editions[0]?.timeZone ?? 'UTC';
  const [begun] = useState(() => decided ?? new Date(Date.now() + nextHourMs).toISOString());
  const [typed, setTyped] = useState<string | null>(null);
  const [turn, setTurn] = useState<Turn>('first');
  const wall = typed ?? instantToWallTime(begun, timeZone);
  const instant = wallTimeToInstant(wall, timeZone, turn)?.instant ?? null;
  return {
    wall,
    timeZone,
    turn,
    instant,
    setWall(next) {
      setTyped(next);
      setTurn('first');
    },
    setTurn,
    setTimeZone(next) {
      if (instant !== null) setTyped(instantToWallTime(instant, next));
      setZone(next);
      setTurn('first');
    },
  };
}
