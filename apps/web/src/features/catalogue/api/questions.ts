import {
  endpoints,
  LARGEST_FILE_BODY,
  type QuestionPlacement,
  type WrittenQuestionRow,
} from '@selbstcheck/contracts';
import { LONGEST_PASTED_TEXT, SelbstcheckError } from '@selbstcheck/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { draftKey, draftQuery, type DraftAddress } from './drafts.js';

/** What questions are read from, and for which version. */
export interface QuestionSource {
  readonly base: string;
  readonly content: string | File;
  /** null: as the codes suggest. */
  readonly placement: QuestionPlacement | null;
}

/** Reads questions from a text or a file; nothing is stored. */
export function useQuestionReading(municipalityId: string) {
  const language = useLanguage();
  return useMutation({
    mutationFn: ({ base, content, placement }: QuestionSource) => {
      rejectTooLarge(content);
      const endpoint =
        typeof content === 'string' ? endpoints.previewPastedQuestions : endpoints.previewQuestionFile;
      const query = { language, base, ...(placement === null ? {} : { placement }) };
      const body = typeof content === 'string' ? new Blob([content]) : content;
      return callEndpoint(endpoint, { params: { municipalityId }, query, body });
    },
  });
}

/** Asked here too, so that nobody sends in vain. */
function rejectTooLarge(content: string | File): void {
  if (typeof content === 'string') {
    if (content.trim() === '') throw new SelbstcheckError('questions-empty', 'There is no text.');
    if (content.length > LONGEST_PASTED_TEXT)
      throw new SelbstcheckError('pasted-text-long', 'Too much text.');
  } else if (content.size > LARGEST_FILE_BODY) {
    throw new SelbstcheckError('table-file-too-large', 'The file has more than 20 MB.');
  }
}

export function useTemplateDownload(municipalityId: string) {
  const language = useLanguage();
  return useMutation({
    mutationFn: (versionId: string) =>
      downloadFile(endpoints.getQuestionTemplate, {
        params: { municipalityId, versionId },
        query: { language },
      }),
  });
}

/** A version as it was written. */
export interface WrittenDraft {
  readonly base: string;
  readonly title: string;
  readonly edition: string;
  readonly rows: WrittenQuestionRow[];
}

/** Makes a draft of a written version; answers with it. */
export function useDraftWriting(municipalityId: string) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: WrittenDraft) =>
      callEndpoint(endpoints.writeDraft, { params: { municipalityId }, query: { language }, body }),
    onSuccess: (view) => {
      const address = { municipalityId, draftId: view.draft.id };
      queryClient.setQueryData(draftQuery(address, language).queryKey, view);
    },
  });
}

/** The questions of a draft as they are stored now. */
export const draftQuestionsQuery = (address: DraftAddress) =>
  queryOptions({
    queryKey: ['catalogue-draft-questions', address.municipalityId, address.draftId],
    queryFn: ({ signal }) => callEndpoint(endpoints.getDraftQuestions, { params: { ...address } }, signal),
    staleTime: 0,
    gcTime: 0,
  });

export function useDraftQuestions(address: DraftAddress) {
  return useQuery({ ...draftQuestionsQuery(address), refetchOnWindowFocus: false });
}

interface ChangedQuestions {
  readonly revision: number;
  readonly rows: WrittenQuestionRow[];
}

/** Puts other questions into a draft; answers with it. */
export function useQuestionReplacement(address: DraftAddress) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangedQuestions) =>
      callEndpoint(endpoints.replaceDraftQuestions, { params: { ...address }, query: { language }, body }),
    onSuccess: async (view) => {
      await queryClient.invalidateQueries({ queryKey: draftKey(address), refetchType: 'none' });
      queryClient.setQueryData(draftQuery(address, language).queryKey, view);
    },
  });
}
