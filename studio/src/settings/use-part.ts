import { listEditionsCall } from '@coranto/contract/api/edition';
import { changeEditionPartCall, listSettledEditionsCall, type SettledEdition } from '@coranto/contract/api/edition-settings';
import type { EditionPart, EditionPartChange, PartOf } from '@coranto/contract/edition-parts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';

/**
 * One part of an edition while somebody changes it. What was begun stays with the seal it was begun from, so that saving is refused
 * where somebody else was faster; then `keepMine` and `takeTheirs` decide.
 */
export function usePart<P extends EditionPart>(edition: SettledEdition, part: P) {
  const client = useQueryClient();
  const act = useAct(changeEditionPartCall);
  const [own, setOwn] = useState<{ value: PartOf<P>; seal: string } | null>(null);
  const kept = edition.parts[part] as unknown as PartOf<P>; // the part of that name, by the shape of the call
  const seal = edition.seals[part];
  const value = own?.value ?? kept;
  const change = { part, ...value } as unknown as EditionPartChange; // a part with its name is a change
  const refresh = () =>
    Promise.all([listSettledEditionsCall, listEditionsCall].map(({ name }) => client.invalidateQueries({ queryKey: [name] })));
  return {
    value,
    change,
    isChanged: own !== null,
    isSaving: act.isPending,
    isSaved: act.isSuccess && own === null,
    error: act.error,
    isDisputed: act.error?.problem.code === 'Conflict',
    set(given: Partial<PartOf<P>>) {
      if (act.isSuccess) act.reset();
      setOwn({ value: { ...value, ...given }, seal: own?.seal ?? seal });
    },
    discard() {
      act.reset();
      setOwn(null);
    },
    keepMine() {
      act.reset();
      setOwn({ value, seal });
    },
    save() {
      act.mutate(
        { editionId: edition.editionId, change, seen: own?.seal ?? seal },
        {
          onSuccess: async () => {
            await refresh();
            setOwn(null);
          },
          onError: () => void refresh(),
        },
      );
    },
  };
}

/** A part while it is changed. */
export type HeldPart<P extends EditionPart> = ReturnType<typeof usePart<P>>;
