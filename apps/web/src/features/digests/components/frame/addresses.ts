import { digestScreenPath, digestsPath } from '../../../../shared/addresses/addresses.js';

/** The last parts of the addresses below the screens of Mitteilungen. */
export const DIGEST_SEGMENTS = { fresh: 'neu', change: 'aendern', preview: 'vorschau' } as const;

/** Where one sets up a subscription of one's own. */
export function newSubscriptionPath(municipalityId: string): string {
  return `${digestsPath(municipalityId)}/${DIGEST_SEGMENTS.fresh}`;
}

/** Where coordination adds a member or an address. */
export function newRecipientPath(municipalityId: string): string {
  return `${digestScreenPath(municipalityId, 'recipients')}/${DIGEST_SEGMENTS.fresh}`;
}

/** Where a subscription is changed, or previewed. */
export function subscriptionPath(
  municipalityId: string,
  screen: 'change' | 'preview',
  subscriptionId: string,
): string {
  const segment = DIGEST_SEGMENTS[screen];
  return `${digestsPath(municipalityId)}/${segment}/${encodeURIComponent(subscriptionId)}`;
}

/** One mail of the log. */
export function mailPath(municipalityId: string, mailId: string): string {
  return `${digestScreenPath(municipalityId, 'log')}/${encodeURIComponent(mailId)}`;
}
