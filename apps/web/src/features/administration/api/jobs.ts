import { endpoints, type JobNameView } from '@selbstcheck/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { useListChange } from './list-change.js';

const EVERY_FIVE_SECONDS = 5_000;

const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => callEndpoint(endpoints.listJobs, {}, signal),
  staleTime: 0,
  refetchInterval: EVERY_FIVE_SECONDS,
});

/** The jobs, asked for again and again while somebody looks. */
export function useJobs() {
  return useQuery(jobsQuery);
}

export function useJobStart() {
  return useListChange(jobsQuery.queryKey, (name: JobNameView) =>
    callEndpoint(endpoints.runJob, { params: { name } }),
  );
}

export function useFailureRetry() {
  return useListChange(jobsQuery.queryKey, (runId: string) =>
    callEndpoint(endpoints.retryFailure, { params: { runId } }),
  );
}

export function useFailurePuttingAside() {
  return useListChange(jobsQuery.queryKey, (runId: string) =>
    callEndpoint(endpoints.putFailureAside, { params: { runId } }),
  );
}
