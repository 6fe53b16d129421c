import { Controller, Redirect } from '@nestjs/common';
import { ConfirmSubscription, Unsubscribe } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { PageElsewhere } from '../../platform/page-answer.js';

const SEE_OTHER = 303;

/** What links in digests do, for whoever has them: a GET changes nothing. */
@Controller()
export class PublicLinksController {
  constructor(
    private readonly confirming: ConfirmSubscription,
    private readonly unsubscribing: Unsubscribe,
  ) {}

  @Implements(endpoints.viewSubscriptionConfirmation)
  viewSubscriptionConfirmation(@Input() { body }: InputOf<typeof endpoints.viewSubscriptionConfirmation>) {
    return this.confirming.view(body.token);
  }

  @Implements(endpoints.confirmSubscription)
  confirmSubscription(@Input() { body }: InputOf<typeof endpoints.confirmSubscription>) {
    return this.confirming.confirm(body.token);
  }

  @Implements(endpoints.viewUnsubscription)
  viewUnsubscription(@Input() { body }: InputOf<typeof endpoints.viewUnsubscription>) {
    return this.unsubscribing.view(body.token);
  }

  @Implements(endpoints.unsubscribe)
  unsubscribe(@Input() { body }: InputOf<typeof endpoints.unsubscribe>) {
    return this.unsubscribing.unsubscribe(body.token);
  }

  @Redirect('', SEE_OTHER)
  @Implements(endpoints.openOneClick)
  openOneClick(@Input() { params }: InputOf<typeof endpoints.openOneClick>) {
    return new PageElsewhere(`/mitteilungen/abbestellen#${params.token}`);
  }

  @Implements(endpoints.unsubscribeByOneClick)
  async unsubscribeByOneClick(@Input() { params }: InputOf<typeof endpoints.unsubscribeByOneClick>) {
    await this.unsubscribing.unsubscribe(params.token);
    return DONE;
  }
}
