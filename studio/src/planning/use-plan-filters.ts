import type { PlanFilters } from '@coranto/contract/api/planning';
import { useEditions } from '../edition/use-editions.ts';
import type { PlanningSearch } from './planning-search.ts';

/** What an address asks for, as the server understands it; `null` while the editions are not known yet. */
export function usePlanFilters({ edition: prefix, desk, person, ...rest }: PlanningSearch): PlanFilters | null {
  const editions = useEditions();
  if (prefix !== undefined && editions.length === 0) return null;
  const edition = editions.find((each) => each.prefix === prefix);
  return {
    ...(rest.kind === undefined ? {} : { kind: rest.kind }),
    ...(rest.from === undefined ? {} : { from: rest.from }),
    ...(rest.until === undefined ? {} : { until: rest.until }),
    ...(rest.text === undefined ? {} : { text: rest.text }),
    ...(edition === undefined ? {} : { editionId: edition.editionId }),
    ...(desk === undefined ? {} : { deskId: desk }),
    ...(person === undefined ? {} : { personId: person }),
  };
}
