import { Controller } from '@nestjs/common';
import {
  EndSubscription,
  ListSubscriptions,
  PauseSubscription,
  ResumeSubscription,
  SendConfirmationAgain,
  type Actor,
  type MailOutcome,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DigestFacts } from '../../platform/digest-facts.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { subscriptionsView } from './subscriptions.presenter.js';

@Controller()
export class SubscriptionStatesController {
  constructor(
    private readonly listing: ListSubscriptions,
    private readonly pausing: PauseSubscription,
    private readonly resuming: ResumeSubscription,
    private readonly ending: EndSubscription,
    private readonly askingAgain: SendConfirmationAgain,
    private readonly facts: DigestFacts,
  ) {}

  @Implements(endpoints.pauseSubscription)
  async pauseSubscription(
    @Input() { params, body }: InputOf<typeof endpoints.pauseSubscription>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.pausing.pause(actor, params, body.revision);
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.resumeSubscription)
  async resumeSubscription(
    @Input() { params, body }: InputOf<typeof endpoints.resumeSubscription>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.resuming.resume(actor, params, body.revision);
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.endSubscription)
  async endSubscription(
    @Input() { params, body }: InputOf<typeof endpoints.endSubscription>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.ending.end(actor, params, body.revision);
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.sendConfirmationAgain)
  async sendConfirmationAgain(
    @Input() { params }: InputOf<typeof endpoints.sendConfirmationAgain>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.list(actor, params.municipalityId, await this.askingAgain.send(actor, params));
  }

  private async list(actor: Actor, municipalityId: string, mail: MailOutcome | null = null) {
    return subscriptionsView(await this.listing.list(actor, municipalityId), this.facts, mail);
  }
}
