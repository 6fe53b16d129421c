import { SelbstcheckError } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import { isSameRecipient } from './reachable-subscription.js';
import { presentAddress } from './recipient-standing.js';
import type { DigestRecipient, DigestScope, Subscription } from './subscription.js';
import { ToldField } from './told-field.js';

/** The stores that say what recipients do not want to be told. */
export interface DeclinedStores {
  readonly subscriptions: SubscriptionStore;
  readonly catalogues: CatalogueStore;
  readonly people: PersonStore;
}

type FieldScope = Extract<DigestScope, { kind: 'field' }>;

/**
 * Rejects with `subscription-declined` where the recipient unsubscribed from the same, whatever the rhythm was, also
 * as an address before they were a member: only the recipient takes that back. Call it inside the unit of work that
 * would tell it nevertheless.
 */
export async function rejectDeclined(
  stores: DeclinedStores,
  { municipalityId, recipient, scope }: Pick<Subscription, 'municipalityId' | 'recipient' | 'scope'>,
): Promise<void> {
  const there = await stores.subscriptions.listByMunicipality(municipalityId);
  const address = await presentAddress(stores.people, recipient);
  const ended = there.filter(
    (each) =>
      each.state === 'unsubscribed' &&
      (isSameRecipient(each.recipient, recipient) || isAddress(each.recipient, address)),
  );
  if (ended.some((each) => isSameScope(each.scope, scope))) throw subscriptionDeclined();
  const fields = ended.flatMap((each) => (each.scope.kind === 'field' ? [each.scope] : []));
  if (scope.kind === 'field' && (await continuesAny(stores.catalogues, fields, scope))) {
    throw subscriptionDeclined();
  }
}

function isAddress(recipient: DigestRecipient, address: string | null): boolean {
  return recipient.kind === 'address' && recipient.address === address;
}

/** Whether two subscriptions are about the same, as one catalogue version names it. */
export function isSameScope(one: DigestScope, other: DigestScope): boolean {
  if (one.kind === 'round') return other.kind === 'round' && one.roundId === other.roundId;
  if (one.kind === 'overall') return other.kind === 'overall';
  return (
    other.kind === 'field' &&
    one.catalogueVersionId === other.catalogueVersionId &&
    one.fieldId === other.fieldId
  );
}

/** Whether a field is one of others as another catalogue version has it. */
async function continuesAny(
  catalogues: CatalogueStore,
  fields: readonly FieldScope[],
  { catalogueVersionId, fieldId }: FieldScope,
): Promise<boolean> {
  if (fields.length === 0) return false;
  const versions = new Map((await catalogues.list()).map((version) => [version.id, version]));
  const among = { versions, mappings: await catalogues.listMappings() };
  return fields.some((field) => ToldField.of(among, field)?.idIn(catalogueVersionId) === fieldId);
}

function subscriptionDeclined(): SelbstcheckError {
  return new SelbstcheckError(
    'subscription-declined',
    'This recipient unsubscribed from what this is about. Only they can take that back.',
  );
}
