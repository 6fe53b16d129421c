import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { useListChange } from './list-change.js';

interface TypedRequest {
  readonly personId: string;
  readonly reason: string;
}

const inspectionsQuery = (municipalityId: string | null) =>
  queryOptions({
    queryKey: ['inspections', municipalityId],
    queryFn: ({ signal }) =>
      municipalityId === null
        ? callEndpoint(endpoints.listInstallationInspections, {}, signal)
        : callEndpoint(endpoints.listInspections, { params: { municipalityId } }, signal),
    // Somebody else approves.
    staleTime: 0,
  });

/** Requests in a municipality's trail, or, for null, in that of the installation. */
export function useInspections(municipalityId: string | null) {
  return useQuery(inspectionsQuery(municipalityId));
}

export function useInspectionRequest(municipalityId: string | null) {
  return useListChange(inspectionsQuery(municipalityId).queryKey, (body: TypedRequest) =>
    municipalityId === null
      ? callEndpoint(endpoints.requestInstallationInspection, { body })
      : callEndpoint(endpoints.requestInspection, { params: { municipalityId }, body }),
  );
}

export function useInspectionApproval(municipalityId: string | null, inspectionId: string) {
  return useListChange(inspectionsQuery(municipalityId).queryKey, (representation: string) => {
    const body = { representation };
    return municipalityId === null
      ? callEndpoint(endpoints.approveInstallationInspection, { params: { inspectionId }, body })
      : callEndpoint(endpoints.approveInspection, { params: { municipalityId, inspectionId }, body });
  });
}
