import { SelbstcheckError, type LocalizedText } from '@selbstcheck/domain';
import { NOBODY } from '../access/actor.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { Refusals } from '../audit/refusals.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { DigestLinkPurpose, DigestLinks } from './digest-links.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import type { Subscription } from './subscription.js';

/** What whoever has a link of a mail is shown: nothing of the recipient. */
export interface LinkedSubscription extends Pick<
  Subscription,
  'rhythm' | 'time' | 'zone' | 'language' | 'state'
> {
  readonly municipality: string;
  readonly about: LocalizedText;
}

/** The stores that links of mails lead to. */
export interface LinkedSubscriptionStores {
  readonly municipalities: MunicipalityStore;
  readonly subscriptions: SubscriptionStore;
}

/** Finds the subscriptions that links of mails lead to. */
export class LinkedSubscriptions {
  constructor(
    private readonly stores: LinkedSubscriptionStores,
    private readonly readScopes: ReadDigestScopes,
    private readonly links: DigestLinks,
    private readonly refusals: Refusals,
  ) {}

  /** Rejects with `link-invalid` for forged links, and for those whose subscription is gone. */
  async find(purpose: DigestLinkPurpose, token: string): Promise<Subscription> {
    const id = this.idOf(purpose, token);
    const subscription = id === null ? null : await this.stores.subscriptions.findAnywhere(id);
    return subscription ?? this.refuse(purpose);
  }

  async view({
    municipalityId,
    scope,
    rhythm,
    time,
    zone,
    language,
    state,
  }: Subscription): Promise<LinkedSubscription> {
    const { name } = await municipalityOf(this.stores.municipalities, municipalityId);
    const scopes = await this.readScopes.read(municipalityId);
    return { municipality: name, about: scopes.about(scope), rhythm, time, zone, language, state };
  }

  /** Rejects with `link-invalid` and leaves an entry in the trail. */
  async refuse(purpose: DigestLinkPurpose): Promise<never> {
    await this.refusals.record(NOBODY, null, 'link-invalid', { kind: 'endpoint', id: purpose });
    throw new SelbstcheckError(
      'link-invalid',
      'This link does not work any more, or it is not complete. Open it once more from the mail, or ask whoever sent you there.',
    );
  }

  private idOf(purpose: DigestLinkPurpose, token: string): string | null {
    try {
      return this.links.subscriptionOf(purpose, token);
    } catch (error) {
      if (error instanceof SelbstcheckError && error.code === 'link-invalid') return null;
      throw error;
    }
  }
}
