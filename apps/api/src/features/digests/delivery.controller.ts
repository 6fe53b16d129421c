import { Controller } from '@nestjs/common';
import {
  PutMailAside,
  ReadDeliveryLog,
  ReadDigestMail,
  ReadDigestTroubles,
  ResendMail,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { FileAnswer } from '../../platform/file-answer.js';
import { presentLog, presentMail, presentTroubles } from './delivery.presenter.js';

@Controller()
export class DeliveryController {
  constructor(
    private readonly log: ReadDeliveryLog,
    private readonly mails: ReadDigestMail,
    private readonly troubles: ReadDigestTroubles,
    private readonly resending: ResendMail,
    private readonly aside: PutMailAside,
  ) {}

  @Implements(endpoints.listDigestLog)
  async listDigestLog(
    @Input() { params: { municipalityId }, query }: InputOf<typeof endpoints.listDigestLog>,
  ) {
    const { subscriptionId, from = null } = query;
    const page =
      subscriptionId === undefined
        ? await this.log.page(municipalityId, from)
        : await this.log.ofSubscription(municipalityId, subscriptionId, from);
    return presentLog(page);
  }

  @Implements(endpoints.viewDigestMail)
  async viewDigestMail(@Input() { params }: InputOf<typeof endpoints.viewDigestMail>) {
    return presentMail(await this.mails.view(params));
  }

  @Implements(endpoints.downloadDigestMail)
  async downloadDigestMail(@Input() { params }: InputOf<typeof endpoints.downloadDigestMail>) {
    return new FileAnswer('mitteilung.eml', 'message/rfc822', await this.mails.file(params));
  }

  @Implements(endpoints.resendDigestMail)
  async resendDigestMail(
    @Input() { params }: InputOf<typeof endpoints.resendDigestMail>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.resending.resend(actor, params);
    return presentMail(await this.mails.view(params));
  }

  @Implements(endpoints.putDigestMailAside)
  async putDigestMailAside(
    @Input() { params }: InputOf<typeof endpoints.putDigestMailAside>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.aside.putAside(actor, params);
    return this.digestTroubles({ params });
  }

  @Implements(endpoints.digestTroubles)
  async digestTroubles(@Input() { params }: Pick<InputOf<typeof endpoints.digestTroubles>, 'params'>) {
    return presentTroubles(await this.troubles.read(params.municipalityId));
  }
}
