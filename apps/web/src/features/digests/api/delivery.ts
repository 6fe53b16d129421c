import { endpoints } from '@selbstcheck/contracts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import { troublesQuery } from '../../../shared/digests/troubles-query.js';

/** A mail of the log, as addresses name it. */
export interface MailAddress {
  readonly municipalityId: string;
  readonly mailId: string;
}

/** Every decision about every slot, newest first, page by page; of one subscription or (null) of all. */
export const logQuery = (municipalityId: string, subscriptionId: string | null) =>
  infiniteQueryOptions({
    queryKey: ['digest-log', municipalityId, subscriptionId],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...(pageParam !== null && { from: pageParam }),
        ...(subscriptionId !== null && { subscriptionId }),
      };
      return callEndpoint(endpoints.listDigestLog, { params: { municipalityId }, query }, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** One mail with every attempt. */
export const mailQuery = (address: MailAddress) =>
  queryOptions({
    queryKey: ['digest-mail', address.municipalityId, address.mailId],
    queryFn: ({ signal }) => callEndpoint(endpoints.viewDigestMail, { params: { ...address } }, signal),
    staleTime: 0,
  });

/** Sends a mail once more, with the same content. */
export function useResending(address: MailAddress) {
  const queryClient = useQueryClient();
  const { queryKey } = mailQuery(address);
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.resendDigestMail, { params: { ...address } }),
    onSuccess: (mail) => {
      queryClient.setQueryData(queryKey, mail);
      void queryClient.invalidateQueries({ queryKey: troublesQuery(address.municipalityId).queryKey });
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}

/** Takes a mail out of the notices. */
export function usePuttingAside(address: MailAddress) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.putDigestMailAside, { params: { ...address } }),
    onSuccess: (troubles) => {
      queryClient.setQueryData(troublesQuery(address.municipalityId).queryKey, troubles);
    },
  });
}

export function useMailFile(address: MailAddress) {
  return useMutation({
    mutationFn: () => downloadFile(endpoints.downloadDigestMail, { params: { ...address } }),
  });
}
