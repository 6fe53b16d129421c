import { endpoints, LARGEST_FILE_BODY } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import { useLanguage } from '../../../shared/i18n/language.js';

/** How a questionnaire can be kept. */
export const FILE_FORMATS = ['xlsx', 'csv', 'json'] as const;

/** See FILE_FORMATS. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file that somebody chose; without a department it says itself whose answers it holds. */
export interface ChosenFile {
  readonly file: File;
  readonly department: string | null;
}

/** What of a preview is taken over. */
export interface FileDecision extends ChosenFile {
  readonly hash: string;
  readonly conflicts: readonly string[];
}

/** Gives the questionnaire of a department, or of everybody, as a file. */
export function useDownload(address: RoundAddress) {
  const language = useLanguage();
  return useMutation({
    mutationFn: ({
      format,
      department,
    }: {
      readonly format: FileFormat;
      readonly department: string | null;
    }) =>
      downloadFile(endpoints.getQuestionnaireFile, {
        params: { ...address },
        query: { format, language, ...forDepartment(department) },
      }),
  });
}

/** Reads a file on the server and answers with what it would change. */
export function useFilePreview(address: RoundAddress) {
  const language = useLanguage();
  return useMutation({
    mutationFn: ({ file, department }: ChosenFile) => {
      // asked here too, so that nobody uploads in vain
      if (file.size > LARGEST_FILE_BODY) {
        throw new SelbstcheckError('table-file-too-large', 'The file has more than 20 MB.');
      }
      return callEndpoint(endpoints.previewQuestionnaireFile, {
        params: { ...address },
        query: { language, ...forDepartment(department) },
        body: file,
      });
    },
  });
}

/** Takes over what the preview showed; every screen of the round is fetched anew. */
export function useTakeFile(address: RoundAddress) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, department, hash, conflicts }: FileDecision) =>
      callEndpoint(endpoints.takeQuestionnaireFile, {
        params: { ...address },
        query: { language, hash, conflicts: conflicts.join(','), ...forDepartment(department) },
        body: file,
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}

function forDepartment(department: string | null): { department?: string } {
  return department === null ? {} : { department };
}
