import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { useListChange } from './list-change.js';

const participantsQuery = ({ municipalityId, roundId }: RoundAddress) =>
  queryOptions({
    queryKey: ['participants', municipalityId, roundId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.listParticipants, { params: { municipalityId, roundId } }, signal),
  });

export function useParticipants(round: RoundAddress) {
  return useQuery(participantsQuery(round));
}

/** Keeps a name, or, where it is empty, erases it. */
export function useParticipantName(round: RoundAddress) {
  return useListChange(
    participantsQuery(round).queryKey,
    ({ participantId, name }: { readonly participantId: string; readonly name: string }) =>
      callEndpoint(endpoints.nameParticipant, { params: { ...round, participantId }, body: { name } }),
  );
}

export function useRoundArchive(municipalityId: string) {
  return useMutation({
    mutationFn: (roundId: string) =>
      downloadFile(endpoints.exportRound, { params: { municipalityId, roundId } }),
  });
}

interface TypedDeletion {
  readonly roundId: string;
  readonly title: string;
  readonly archive: 'taken' | 'declined';
}

export function useRoundDeletion(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ roundId, ...body }: TypedDeletion) =>
      callEndpoint(endpoints.deleteRound, { params: { municipalityId, roundId }, body }),
    onSuccess: () => queryClient.invalidateQueries(municipalitiesQuery),
  });
}
