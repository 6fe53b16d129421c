import { Controller } from '@nestjs/common';
import {
  ChangeSubscription,
  ListSubscriptions,
  Subscribe,
  SubscribeOther,
  type Actor,
  type MailOutcome,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DigestFacts } from '../../platform/digest-facts.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { subscriptionsView } from './subscriptions.presenter.js';

@Controller()
export class SubscriptionsController {
  constructor(
    private readonly listing: ListSubscriptions,
    private readonly subscribing: Subscribe,
    private readonly subscribingOthers: SubscribeOther,
    private readonly changing: ChangeSubscription,
    private readonly facts: DigestFacts,
  ) {}

  @Implements(endpoints.listSubscriptions)
  listSubscriptions(
    @Input() { params }: InputOf<typeof endpoints.listSubscriptions>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.subscribe)
  async subscribe(
    @Input() { params, body }: InputOf<typeof endpoints.subscribe>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.subscribing.subscribe(actor, params.municipalityId, body);
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.subscribeOther)
  async subscribeOther(
    @Input() { params, body }: InputOf<typeof endpoints.subscribeOther>,
    @CalledBy() { actor }: Caller,
  ) {
    const { recipient, ...wish } = body;
    const mail = await this.subscribingOthers.subscribe(actor, params.municipalityId, recipient, wish);
    return this.list(actor, params.municipalityId, mail);
  }

  @Implements(endpoints.changeSubscription)
  async changeSubscription(
    @Input() { params, body }: InputOf<typeof endpoints.changeSubscription>,
    @CalledBy() { actor }: Caller,
  ) {
    const { revision, ...wish } = body;
    await this.changing.change(actor, params, revision, wish);
    return this.list(actor, params.municipalityId);
  }

  private async list(actor: Actor, municipalityId: string, mail: MailOutcome | null = null) {
    return subscriptionsView(await this.listing.list(actor, municipalityId), this.facts, mail);
  }
}
