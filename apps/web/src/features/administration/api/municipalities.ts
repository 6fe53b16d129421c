import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { refreshSession } from '../../../shared/session/session-query.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { useListChange } from './list-change.js';

const administeredQuery = queryOptions({
  queryKey: ['administered-municipalities'],
  queryFn: ({ signal }) => callEndpoint(endpoints.administerMunicipalities, {}, signal),
});

/** All municipalities; for those who administer the installation. */
export function useAdministeredMunicipalities() {
  return useQuery(administeredQuery);
}

/** The name of a municipality that the person is a member of, or administers; undefined as long as it is not known. */
export function useMunicipalityName(municipalityId: string): string | undefined {
  const session = useSignedIn();
  const own = session?.memberships.find((membership) => membership.municipalityId === municipalityId);
  const enabled = own === undefined && session?.person.isInstallationAdmin === true;
  const administered = useQuery({ ...administeredQuery, enabled }).data?.municipalities;
  return own?.municipality ?? administered?.find(({ id }) => id === municipalityId)?.name;
}

export function useMunicipalityCreation() {
  return useListChange(administeredQuery.queryKey, (name: string) =>
    callEndpoint(endpoints.createMunicipality, { body: { name } }),
  );
}

/** The new name is asked for again wherever the old one stood. */
export function useMunicipalityRenaming(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      callEndpoint(endpoints.renameMunicipality, { params: { municipalityId }, body: { name } }),
    onSuccess: () =>
      Promise.all([
        refreshSession(queryClient),
        queryClient.invalidateQueries(municipalitiesQuery),
        queryClient.invalidateQueries(administeredQuery),
        queryClient.invalidateQueries({ queryKey: ['overview'] }),
      ]),
  });
}
