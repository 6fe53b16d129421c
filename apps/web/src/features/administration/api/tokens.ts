import { endpoints, type TokenScope } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { useListChange } from './list-change.js';

interface TypedToken {
  readonly name: string;
  readonly scopes: TokenScope[];
  readonly days: number;
}

const tokensQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['tokens', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.listTokens, { params: { municipalityId } }, signal),
  });

export function useTokens(municipalityId: string) {
  return useQuery(tokensQuery(municipalityId));
}

/** Its answer is the only place where the secret stands: it is not kept beyond the screen. */
export function useTokenCreation(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TypedToken) =>
      callEndpoint(endpoints.createToken, { params: { municipalityId }, body }),
    gcTime: 0,
    onSuccess: () => queryClient.invalidateQueries(tokensQuery(municipalityId)),
  });
}

export function useTokenRevocation(municipalityId: string) {
  return useListChange(tokensQuery(municipalityId).queryKey, (tokenId: string) =>
    callEndpoint(endpoints.revokeToken, { params: { municipalityId, tokenId } }),
  );
}
