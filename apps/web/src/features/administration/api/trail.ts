import { endpoints } from '@selbstcheck/contracts';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';

/** Which entries of the trail are wanted; what is not set does not narrow them down. */
export interface TrailFilters {
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
  /** An approved inspection: only the entries of the person it is about. */
  readonly inspection?: string;
}

/** A municipality's trail, or, for null, that of the installation; newest first, page by page. */
export function useTrail(municipalityId: string | null, filters: TrailFilters) {
  return useInfiniteQuery({
    queryKey: ['trail', municipalityId, filters],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, ...(pageParam !== null && { before: String(pageParam) }) };
      return municipalityId === null
        ? callEndpoint(endpoints.listInstallationAudit, { query }, signal)
        : callEndpoint(endpoints.listAudit, { params: { municipalityId }, query }, signal);
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    // What was just done has to stand there.
    staleTime: 0,
  });
}

export function useTrailExport(municipalityId: string | null, filters: TrailFilters) {
  return useMutation({
    mutationFn: (format: 'csv' | 'json') => {
      const query = { ...filters, format };
      return municipalityId === null
        ? downloadFile(endpoints.exportInstallationAudit, { query })
        : downloadFile(endpoints.exportAudit, { params: { municipalityId }, query });
    },
  });
}

/** Checks the chain of all entries when asked to. */
export function useChainCheck() {
  return useQuery({
    queryKey: ['chain'],
    queryFn: ({ signal }) => callEndpoint(endpoints.verifyAudit, {}, signal),
    enabled: false,
    gcTime: 0,
  });
}
