import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endpoints, LARGEST_FILE_BODY, type ImportDecision } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** Reads a file on the server and answers with what would be stored for the municipality. */
export function usePreview(municipalityId: string) {
  return useMutation({
    mutationFn: (file: File) => {
      // asked here too, so that nobody uploads in vain
      if (file.size > LARGEST_FILE_BODY) {
        throw new SelbstcheckError('file-too-large', 'The file has more than 20 MB.');
      }
      return callEndpoint(endpoints.previewAuswertung, { params: { municipalityId }, body: file });
    },
  });
}

/** Stores the previewed file with the person's decision. */
export function useCommit(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, decision }: { file: File; decision: ImportDecision }) =>
      callEndpoint(endpoints.commitAuswertung, { params: { municipalityId }, body: file, query: decision }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
