import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';

/** Two readings of rounds by their tokens. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/** Rounds by their tokens, null for every closed one, and against what each is compared. */
export interface MatrixChoice {
  readonly rounds: readonly string[] | null;
  readonly reference: string;
}

/** Every closed round by its leading reading, each against the one before. */
export const EVERY_ROUND: MatrixChoice = { rounds: null, reference: 'neighbour' };

const matrixQueryOf = ({ rounds, reference }: MatrixChoice, language: Language) => ({
  language,
  reference,
  ...(rounds !== null && { rounds: rounds.join(',') }),
});

export const matrixQuery = (municipalityId: string, choice: MatrixChoice, language: Language) =>
  queryOptions({
    queryKey: ['comparison', municipalityId, 'matrix', choice, language],
    queryFn: ({ signal }) =>
      callEndpoint(
        endpoints.getMatrix,
        { params: { municipalityId }, query: matrixQueryOf(choice, language) },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

export const pairQuery = (municipalityId: string, pair: Pair, language: Language) =>
  queryOptions({
    queryKey: ['comparison', municipalityId, 'pair', pair, language],
    queryFn: ({ signal }) =>
      callEndpoint(
        endpoints.compareRounds,
        { params: { municipalityId }, query: { ...pair, language } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

export type FileFormat = 'csv' | 'xlsx';

export function useMatrixFile(municipalityId: string, choice: MatrixChoice, language: Language) {
  return useMutation({
    mutationFn: (format: FileFormat) =>
      downloadFile(endpoints.exportMatrix, {
        params: { municipalityId },
        query: { ...matrixQueryOf(choice, language), format },
      }),
  });
}

export function usePairFile(municipalityId: string, pair: Pair, language: Language) {
  return useMutation({
    mutationFn: (format: FileFormat) =>
      downloadFile(endpoints.exportComparison, {
        params: { municipalityId },
        query: { ...pair, language, format },
      }),
  });
}
