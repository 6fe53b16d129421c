import { Controller } from '@nestjs/common';
import { ReadAccount, SecondFactors } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { FromBrowser, type Browser } from '../../platform/browser.js';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly reading: ReadAccount,
  ) {}

  @Implements(endpoints.beginSecondFactor)
  beginSecondFactor(
    @Input() { body }: InputOf<typeof endpoints.beginSecondFactor>,
    @CalledBy() { principal, origin }: Caller,
  ) {
    return this.factors.begin(principal, body.password, origin);
  }

  @Implements(endpoints.confirmSecondFactor)
  async confirmSecondFactor(
    @Input() { body }: InputOf<typeof endpoints.confirmSecondFactor>,
    @CalledBy() { principal, origin }: Caller,
    @FromBrowser() browser: Browser,
  ) {
    const { recoveryCodes, signedIn } = await this.factors.confirm(principal, body.code, origin);
    browser.signIn(signedIn);
    return { recoveryCodes };
  }

  @Implements(endpoints.removeSecondFactor)
  async removeSecondFactor(
    @Input() { body }: InputOf<typeof endpoints.removeSecondFactor>,
    @CalledBy() { principal, origin }: Caller,
  ) {
    await this.factors.remove(principal, body.password, body.code, origin);
    return this.reading.read(principal);
  }

  @Implements(endpoints.renewRecoveryCodes)
  async renewRecoveryCodes(
    @Input() { body }: InputOf<typeof endpoints.renewRecoveryCodes>,
    @CalledBy() { principal, origin }: Caller,
  ) {
    const recoveryCodes = await this.factors.renewCodes(principal, body.password, body.code, origin);
    return { recoveryCodes };
  }
}
