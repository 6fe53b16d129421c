import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { changeFor } from '../components/assignments/assignment-change.js';
import { holdersOf, withWish, type Wish } from '../components/assignments/holders.js';

/** Who holds what. */
export const assignmentsQuery = ({ municipalityId, roundId }: RoundAddress) =>
  queryOptions({
    queryKey: ['round-assignments', municipalityId, roundId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getAssignments, { params: { municipalityId, roundId } }, signal),
    staleTime: 0,
  });

const changeKey = (address: RoundAddress) => [...assignmentsQuery(address).queryKey, 'change'];

/** Changes one after the other, each on top of what the server answered to the one before. */
export function useAssignmentChange(address: RoundAddress) {
  const queryClient = useQueryClient();
  const { queryKey } = assignmentsQuery(address);
  return useMutation({
    mutationKey: changeKey(address),
    scope: { id: changeKey(address).join(' ') },
    mutationFn: async (wish: Wish) => {
      const known = await queryClient.fetchQuery({ ...assignmentsQuery(address), staleTime: Infinity });
      const body = changeFor(known, withWish(holdersOf(known), wish));
      return body.add.length + body.remove.length === 0
        ? known
        : callEndpoint(endpoints.changeAssignments, { params: { ...address }, body });
    },
    onSuccess: (view) => {
      queryClient.setQueryData(queryKey, view);
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}

/** What was pressed and is not yet answered, in the order it was pressed. */
export function usePendingWishes(address: RoundAddress): readonly Wish[] {
  return useMutationState({
    filters: { mutationKey: changeKey(address), status: 'pending' },
    select: ({ state }) => state.variables as Wish,
  });
}
