import { Controller } from '@nestjs/common';
import {
  Authenticate,
  GiveSecondFactor,
  ReadSession,
  SignIn,
  SignOut,
  type SignedIn,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { FromBrowser, type Browser } from '../../platform/browser.js';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class SessionController {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly reading: ReadSession,
    private readonly signingIn: SignIn,
    private readonly secondFactor: GiveSecondFactor,
    private readonly signingOut: SignOut,
  ) {}

  @Implements(endpoints.getSession)
  async getSession(@Input() _: InputOf<typeof endpoints.getSession>, @CalledBy() { principal }: Caller) {
    return { session: await this.reading.read(principal) };
  }

  @Implements(endpoints.signIn)
  async signIn(
    @Input() { body }: InputOf<typeof endpoints.signIn>,
    @CalledBy() { principal, origin }: Caller,
    @FromBrowser() browser: Browser,
  ) {
    const signedIn = await this.signingIn.withPassword(body, origin);
    if (principal.kind === 'session') await this.signingOut.signOut(principal);
    browser.signIn(signedIn);
    return { session: await this.sessionOf(signedIn) };
  }

  @Implements(endpoints.giveSecondFactor)
  async giveSecondFactor(
    @Input() { body }: InputOf<typeof endpoints.giveSecondFactor>,
    @CalledBy() { principal, origin }: Caller,
    @FromBrowser() browser: Browser,
  ) {
    const signedIn = await this.secondFactor.give(principal, body.code, origin);
    browser.signIn(signedIn);
    return { session: await this.sessionOf(signedIn) };
  }

  @Implements(endpoints.signOut)
  async signOut(
    @Input() _: InputOf<typeof endpoints.signOut>,
    @CalledBy() { principal }: Caller,
    @FromBrowser() browser: Browser,
  ) {
    await this.signingOut.signOut(principal);
    browser.signOut();
    return DONE;
  }

  private async sessionOf({ secret }: SignedIn) {
    return this.reading.read(await this.authenticate.session(secret));
  }
}
