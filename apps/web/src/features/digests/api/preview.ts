import { addressOf, endpoints } from '@selbstcheck/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** A subscription, as addresses name it. */
export interface SubscriptionAddress {
  readonly municipalityId: string;
  readonly subscriptionId: string;
}

/** The events a preview looks at; null: those that are still to be told. */
export type LookedAt = { readonly after: number; readonly upTo: number } | null;

/** What would go out now, or for a window of the past. */
export const previewQuery = (address: SubscriptionAddress, lookedAt: LookedAt) =>
  queryOptions({
    queryKey: ['digest-preview', address.municipalityId, address.subscriptionId, lookedAt],
    queryFn: ({ signal }) =>
      callEndpoint(
        endpoints.previewDigest,
        { params: { ...address }, query: lookedAt === null ? {} : { ...lookedAt } },
        signal,
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Where the same preview is as the page that the mail holds. */
export function previewPageAddress(address: SubscriptionAddress, { after, upTo }: NonNullable<LookedAt>) {
  const query = { after: String(after), upTo: String(upTo) };
  return addressOf('', endpoints.previewDigestPage, { ...address }, query);
}
