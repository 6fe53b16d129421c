import { queryOptions, useQuery } from '@tanstack/react-query';
import { endpoints, type MunicipalityView } from '@selbstcheck/contracts';
import { useSignedIn } from '../session/use-session.js';
import { callEndpoint } from './call-endpoint.js';

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) => callEndpoint(endpoints.listMunicipalities, {}, signal),
  select: ({ municipalities }) => municipalities,
});

/** The municipalities of the person who is signed in; nothing is asked for while nobody is. */
export function useMunicipalities() {
  const enabled = useSignedIn() !== null;
  return useQuery({ ...municipalitiesQuery, enabled });
}

const FIRST_SHOWN: Readonly<Record<MunicipalityView['demonstration'], number>> = {
  none: 0,
  report_facts: 1,
  fictional: 2,
};

/** The municipality to open with: the one last looked at, else an own one, else the demonstration of the real report. */
export function municipalityToOpen(
  municipalities: readonly MunicipalityView[],
  lastLookedAt: string | null,
): MunicipalityView | undefined {
  return (
    municipalities.find(({ id }) => id === lastLookedAt) ??
    municipalities.toSorted((a, b) => FIRST_SHOWN[a.demonstration] - FIRST_SHOWN[b.demonstration])[0]
  );
}
