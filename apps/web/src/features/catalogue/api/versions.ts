import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** The installed versions as the municipality uses them. */
export const versionsQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['catalogue-versions', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.listVersions, { params: { municipalityId } }, signal),
    select: ({ versions }) => versions,
  });

export function useVersions(municipalityId: string) {
  return useQuery(versionsQuery(municipalityId));
}

/** A whole version, to read. */
export const versionQuery = (municipalityId: string, versionId: string) =>
  queryOptions({
    queryKey: ['catalogue-version', municipalityId, versionId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getVersion, { params: { municipalityId, versionId } }, signal),
  });

export function useVersion(municipalityId: string, versionId: string) {
  return useQuery(versionQuery(municipalityId, versionId));
}
