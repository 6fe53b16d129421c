import { Controller } from '@nestjs/common';
import { ConfirmAddress, ResetPassword } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class PasswordResetController {
  constructor(
    private readonly reset: ResetPassword,
    private readonly address: ConfirmAddress,
  ) {}

  @Implements(endpoints.askPasswordReset)
  async askPasswordReset(
    @Input() { body }: InputOf<typeof endpoints.askPasswordReset>,
    @CalledBy() { origin }: Caller,
  ) {
    await this.reset.ask(body.email, body.language, origin);
    return DONE;
  }

  @Implements(endpoints.resetPassword)
  async resetPassword(@Input() { body }: InputOf<typeof endpoints.resetPassword>) {
    await this.reset.complete(body.token, body.password);
    return DONE;
  }

  @Implements(endpoints.confirmAddress)
  async confirmAddress(@Input() { body }: InputOf<typeof endpoints.confirmAddress>) {
    await this.address.confirm(body.token);
    return DONE;
  }
}
