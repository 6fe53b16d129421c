import { endpoints, LARGEST_FILE_BODY } from '@selbstcheck/contracts';
import { SelbstcheckError, type Language } from '@selbstcheck/domain';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { versionsQuery } from './versions.js';

/** Names a draft of a municipality. */
export interface DraftAddress {
  readonly municipalityId: string;
  readonly draftId: string;
}

/** Drafts that are not yet activated. */
export const draftsQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['catalogue-drafts', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.listDrafts, { params: { municipalityId } }, signal),
    select: ({ drafts }) => drafts,
    // A colleague may be at work on them; and what was just decided is not in a list fetched before.
    staleTime: 0,
    gcTime: 0,
  });

/** The drafts; nothing is asked for by who may not see them. */
export function useDrafts(municipalityId: string, enabled: boolean) {
  return useQuery({ ...draftsQuery(municipalityId), enabled });
}

/** A draft in all languages. */
export const draftKey = ({ municipalityId, draftId }: DraftAddress) =>
  ['catalogue-draft', municipalityId, draftId] as const;

export const draftQuery = (address: DraftAddress, language: Language) =>
  queryOptions({
    queryKey: [...draftKey(address), language],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getDraft, { params: { ...address }, query: { language } }, signal),
    staleTime: 0,
  });

/** A draft with its difference. The one in another language stays until this one is there, with what was typed. */
export function useDraft(address: DraftAddress) {
  return useQuery({ ...draftQuery(address, useLanguage()), placeholderData: keepPreviousData });
}

interface ChosenFile {
  readonly file: File;
  /** The version it is linked from; null lets the server find it: the one the file names, else the latest round's. */
  readonly base: string | null;
}

/** Reads a new version from a file; answers with the draft. */
export function useFileReading(municipalityId: string) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, base }: ChosenFile) => {
      // asked here too, so that nobody uploads in vain
      if (file.size > LARGEST_FILE_BODY) {
        throw new SelbstcheckError('catalogue-file-too-large', 'The catalogue file has more than 5 MB.');
      }
      const query = base === null ? { language } : { language, base };
      return callEndpoint(endpoints.readDraft, { params: { municipalityId }, query, body: file });
    },
    onSuccess: (view) => {
      const address = { municipalityId, draftId: view.draft.id };
      queryClient.setQueryData(draftQuery(address, language).queryKey, view);
    },
  });
}

export function useDraftDeletion(address: DraftAddress) {
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.deleteDraft, { params: { ...address } }),
  });
}

interface TypedActivation {
  readonly revision: number;
  readonly reason: string;
}

/** Makes the draft a version; answers with it. Where it was changed meanwhile, it is fetched anew. */
export function useActivation(address: DraftAddress) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TypedActivation) =>
      callEndpoint(endpoints.activateDraft, { params: { ...address }, body }),
    onError: () => queryClient.invalidateQueries({ queryKey: draftKey(address) }),
    onSuccess: () => queryClient.removeQueries(versionsQuery(address.municipalityId)),
  });
}
