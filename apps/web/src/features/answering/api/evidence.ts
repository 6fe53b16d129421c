import { endpoints, type EvidenceView } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import { withQuestion } from './merged-questionnaire.js';
import { changeQuestionnaires } from './questionnaire.js';
import { uploadEvidence } from './upload-evidence.js';

/** Whose evidence it is, and to which question. */
export interface EvidencePlace extends RoundAddress {
  readonly questionId: string;
  readonly department: string;
}

/** An address on the web that backs an answer. */
export interface TypedLink {
  readonly url: string;
  readonly title: string;
}

/** A file on its way, and who wants to hear how far it is: 0 to 1. */
export interface SentFile {
  readonly file: File;
  readonly onProgress: (share: number) => void;
}

export function useAddLink(place: EvidencePlace) {
  const add = useTakeEvidence(place);
  return useMutation({
    mutationFn: ({ url, title }: TypedLink) =>
      callEndpoint(endpoints.addEvidenceLink, {
        params: paramsOf(place),
        body: { department: place.department, title, url },
      }),
    onSuccess: add,
  });
}

export function useAddFile(place: EvidencePlace) {
  const add = useTakeEvidence(place);
  return useMutation({
    mutationFn: ({ file, onProgress }: SentFile) =>
      uploadEvidence(
        { params: paramsOf(place), query: { department: place.department, name: file.name }, body: file },
        onProgress,
      ),
    onSuccess: add,
  });
}

export function useRemoveEvidence(place: EvidencePlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: EvidenceView) =>
      callEndpoint(endpoints.removeEvidence, {
        params: { municipalityId: place.municipalityId, roundId: place.roundId, evidenceId: id },
      }),
    onSuccess: (_, { id }) =>
      changeQuestionnaires(client, place, (known) =>
        withQuestion(known, place.questionId, (question) => ({
          ...question,
          evidence: question.evidence.filter((each) => each.id !== id),
        })),
      ),
  });
}

export function useDownloadEvidence({ municipalityId, roundId }: RoundAddress) {
  return useMutation({
    mutationFn: ({ id }: EvidenceView) =>
      downloadFile(endpoints.getEvidenceFile, { params: { municipalityId, roundId, evidenceId: id } }),
  });
}

function paramsOf({ municipalityId, roundId, questionId }: EvidencePlace) {
  return { municipalityId, roundId, questionId };
}

function useTakeEvidence(place: EvidencePlace) {
  const client = useQueryClient();
  return (added: EvidenceView) =>
    changeQuestionnaires(client, place, (known) =>
      withQuestion(known, place.questionId, (question) => ({
        ...question,
        evidence: [...question.evidence.filter(({ id }) => id !== added.id), added],
      })),
    );
}
