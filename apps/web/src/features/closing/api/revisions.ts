import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import type { BodyOf } from '../../../shared/api/send-request.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { forgetRounds } from './closing.js';

/** The frozen revisions of a closed round, the newest first. */
export const revisionsQuery = ({ municipalityId, roundId }: RoundAddress) =>
  queryOptions({
    queryKey: ['revisions', municipalityId, roundId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.listRevisions, { params: { municipalityId, roundId } }, signal),
  });

/** One frozen revision; it never changes. */
export const revisionQuery = (
  { municipalityId, roundId }: RoundAddress,
  revision: number,
  language: Language,
) =>
  queryOptions({
    queryKey: ['revision', municipalityId, roundId, revision, language],
    queryFn: ({ signal }) =>
      callEndpoint(
        endpoints.getRevision,
        { params: { municipalityId, roundId, revision }, query: { language } },
        signal,
      ),
  });

/** What was wrong in a closed round. */
export type Correction = BodyOf<typeof endpoints.correctRound>;

/** Corrects a closed round by a new revision. */
export function useCorrection(address: RoundAddress) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Correction) =>
      callEndpoint(endpoints.correctRound, { params: { ...address }, query: { language }, body }),
    // a refusal may say that somebody else corrected it meanwhile
    onSettled: () => forgetRounds(queryClient),
  });
}
