import { endpoints, type ModelParameters, type RescoringView } from '@selbstcheck/contracts';
import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { useListChange } from './list-change.js';

const EVERY_SECOND = 1_000;

const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => callEndpoint(endpoints.listModels, {}, signal),
  staleTime: 0,
});

/** The scoring models, and what was tried with them. */
export function useModels() {
  return useQuery(modelsQuery);
}

export function useModelAddition() {
  return useListChange(modelsQuery.queryKey, (body: ModelParameters & { readonly name: string }) =>
    callEndpoint(endpoints.addModel, { body }),
  );
}

export function useRescoringStart() {
  return useListChange(modelsQuery.queryKey, (modelHash: string) =>
    callEndpoint(endpoints.startRescoring, { body: { modelHash } }),
  );
}

/** Whether a rescoring is still at work. */
export function isUnderWay({ state }: Pick<RescoringView, 'state'>): boolean {
  return state === 'running' || state === 'activating';
}

const rescoringQuery = (rescoringId: string) =>
  queryOptions({
    queryKey: ['rescoring', rescoringId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.viewRescoring, { params: { rescoringId }, query: { from: '0' } }, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.rescoring) ? EVERY_SECOND : false),
  });

/** How far a rescoring is; asked for again and again until it is over. */
export function useRescoring(rescoringId: string) {
  return useQuery(rescoringQuery(rescoringId));
}

/** Which rounds would change, page by page; the list is whole once the dry run is. */
export function useRescoringChanges(rescoringId: string) {
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['rescoring-changes', rescoringId],
      queryFn: ({ pageParam, signal }) =>
        callEndpoint(
          endpoints.viewRescoring,
          { params: { rescoringId }, query: { from: String(pageParam) } },
          signal,
        ),
      initialPageParam: 0,
      getNextPageParam: ({ hasMore }, pages) =>
        hasMore ? pages.reduce((sum, { changes }) => sum + changes.length, 0) : null,
    }),
  );
}

/** Cancels or activates; the answer is the list of models, and the rescoring is asked for anew. */
function useRescoringStep(endpoint: typeof endpoints.cancelRescoring, rescoringId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoint, { params: { rescoringId } }),
    onSuccess: (models) => {
      queryClient.setQueryData(modelsQuery.queryKey, models);
    },
    onSettled: () => {
      // Not waited for: what asked is gone once the new state is there, and would not learn that it succeeded.
      void queryClient.invalidateQueries(rescoringQuery(rescoringId));
    },
  });
}

export function useRescoringCancellation(rescoringId: string) {
  return useRescoringStep(endpoints.cancelRescoring, rescoringId);
}

export function useRescoringActivation(rescoringId: string) {
  return useRescoringStep(endpoints.activateRescoring, rescoringId);
}

/** What the newest rescoring would mean for a municipality's own rounds. */
export function useOwnRescoring(municipalityId: string) {
  return useQuery({
    queryKey: ['own-rescoring', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.viewOwnRescoring, { params: { municipalityId } }, signal),
    staleTime: 0,
  });
}
