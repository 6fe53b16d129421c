import { endpoints, type CallArguments, type RoundPlanView } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { progressQuery } from '../../../shared/round/progress-query.js';

/** What is typed to plan a round. */
export type TypedPlan = NonNullable<
  CallArguments<undefined, undefined, (typeof endpoints.planRound)['body']>['body']
>;

/** What is typed to change the plan, with the revision that it is based on. */
export type TypedPlanChange = NonNullable<
  CallArguments<undefined, undefined, (typeof endpoints.changeRoundPlan)['body']>['body']
>;

/** A step that somebody wants a round to take. */
export type WishedStep = NonNullable<
  CallArguments<undefined, undefined, (typeof endpoints.stepRound)['body']>['body']
>;

/** A round with its dates, what may follow and the steps it took. */
export const planQuery = ({ municipalityId, roundId }: RoundAddress) =>
  queryOptions({
    queryKey: ['round-plan', municipalityId, roundId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getRoundPlan, { params: { municipalityId, roundId } }, signal),
    staleTime: 0,
  });

/** What another catalogue version would mean for the comparison with the round before. */
export const versionPreviewQuery = (address: RoundAddress, versionId: string, language: Language) =>
  queryOptions({
    queryKey: ['round-version', address.municipalityId, address.roundId, versionId, language],
    queryFn: ({ signal }) =>
      callEndpoint(
        endpoints.previewRoundVersion,
        { params: { ...address, versionId }, query: { language } },
        signal,
      ),
  });

/** Plans a round; answers with its plan. */
export function usePlanning(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TypedPlan) => callEndpoint(endpoints.planRound, { params: { municipalityId }, body }),
    onSuccess: (plan) => takePlan(queryClient, municipalityId, plan),
  });
}

export function usePlanChange(address: RoundAddress) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TypedPlanChange) =>
      callEndpoint(endpoints.changeRoundPlan, { params: { ...address }, body }),
    onSuccess: (plan) => takePlan(queryClient, address.municipalityId, plan),
    onError: () => fetchAnew(queryClient, address),
  });
}

export function useVersionChoice(address: RoundAddress) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly catalogueVersionId: string; readonly planRevision: number }) =>
      callEndpoint(endpoints.chooseRoundVersion, { params: { ...address }, body }),
    onSuccess: (plan) => takePlan(queryClient, address.municipalityId, plan),
    onError: () => fetchAnew(queryClient, address),
  });
}

/** Takes the round to another state. */
export function useStep(address: RoundAddress) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: WishedStep) => callEndpoint(endpoints.stepRound, { params: { ...address }, body }),
    onSuccess: (plan) => takePlan(queryClient, address.municipalityId, plan),
    onError: () => fetchAnew(queryClient, address),
  });
}

/** The plan as the server answers it; what other screens know of the round is fetched anew. */
async function takePlan(
  queryClient: QueryClient,
  municipalityId: string,
  plan: RoundPlanView,
): Promise<void> {
  const address = { municipalityId, roundId: plan.round.id };
  queryClient.setQueryData(planQuery(address).queryKey, plan);
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: municipalitiesQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: progressQuery(address).queryKey }),
  ]);
}

/** Where something was refused, somebody else may have been at it. */
function fetchAnew(queryClient: QueryClient, address: RoundAddress): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: planQuery(address).queryKey });
}
