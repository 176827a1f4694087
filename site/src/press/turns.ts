import { type Dependency, type Facts, isAffected } from '@coranto/newsroom/published';

/**
 * What happened to the records, in numbered turns. Whoever reads records keeps watch meanwhile: what was read may have changed before it is
 * put away, and the change has then passed by without finding anything to drop.
 */
export type Turns = {
  /** How many turns there were. */
  readonly number: number;
  /** A turn with known facts, or one after which nothing earlier is to be trusted. */
  take(facts: Facts | 'everything'): void;
  watch(): Watch;
};

export type Watch = {
  /** Has a turn since the watch began touched what was read? */
  hasMissed(dependencies: readonly Dependency[]): boolean;
  end(): void;
};

/** Begins to count. Facts are held for as long as somebody watches who began before them. */
export function openTurns(): Turns {
  let number = 0;
  let held: { number: number; facts: Facts | 'everything' }[] = [];
  const watching = new Map<object, number>();

  return {
    get number() {
      return number;
    },
    take(facts) {
      number += 1;
      if (watching.size > 0) held.push({ number, facts });
    },
    watch() {
      const self = {};
      const began = number;
      watching.set(self, began);
      return {
        hasMissed: (dependencies) =>
          held.some((turn) => turn.number > began && (turn.facts === 'everything' || isAffected(dependencies, turn.facts))),
        end() {
          watching.delete(self);
          const earliest = Math.min(...watching.values());
          held = held.filter((turn) => turn.number > earliest);
        },
      };
    },
  };
}
