import { Controller } from '@nestjs/common';
import { ReadSettings, SendFeedback } from '@selbstcheck/application';
import { endpoints, STORED_KINDS } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class PrivacyController {
  constructor(
    private readonly settings: ReadSettings,
    private readonly feedback: SendFeedback,
  ) {}

  @Implements(endpoints.listStoredKinds)
  async listStoredKinds() {
    const { retention } = await this.settings.read();
    return { kinds: [...STORED_KINDS], retention };
  }

  @Implements(endpoints.sendAccessibilityFeedback)
  async sendAccessibilityFeedback(
    @Input() { body }: InputOf<typeof endpoints.sendAccessibilityFeedback>,
    @CalledBy() { origin }: Caller,
  ) {
    await this.feedback.send(body, origin);
    return DONE;
  }
}
