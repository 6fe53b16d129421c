import { Controller } from '@nestjs/common';
import { Authenticate, ProviderSignIn, ReadSession, SignOut, type SignedIn } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { FromBrowser, type Browser } from '../../platform/browser.js';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class ProviderController {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly signingOut: SignOut,
    private readonly provider: ProviderSignIn,
    private readonly reading: ReadSession,
  ) {}

  @Implements(endpoints.beginProviderSignIn)
  async beginProviderSignIn(
    @Input() _: InputOf<typeof endpoints.beginProviderSignIn>,
    @CalledBy() { principal }: Caller,
    @FromBrowser() browser: Browser,
  ) {
    const { address, flow } = await this.provider.begin(principal);
    browser.beginFlow(flow);
    return { address };
  }

  @Implements(endpoints.completeProviderSignIn)
  async completeProviderSignIn(
    @Input() { body }: InputOf<typeof endpoints.completeProviderSignIn>,
    @CalledBy() { principal }: Caller,
    @FromBrowser() browser: Browser,
  ) {
    const signedIn = await this.provider.complete(principal, browser.takeFlow(), body.query);
    if (signedIn === null) return { session: await this.reading.read(principal) };
    if (principal.kind === 'session') await this.signingOut.signOut(principal);
    browser.signIn(signedIn);
    return { session: await this.sessionOf(signedIn) };
  }

  private async sessionOf({ secret }: SignedIn) {
    return this.reading.read(await this.authenticate.session(secret));
  }
}
