import { IdentityProvider, type ExternalIdentity } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';

/** Vouches for whom the test says. */
export class FakeIdentityProvider extends IdentityProvider {
  private flows = 0;

  constructor(public identity: ExternalIdentity) {
    super();
  }

  async begin(): Promise<{ readonly address: string; readonly flow: string }> {
    this.flows += 1;
    return { address: 'https://id.example/authorize', flow: `flow-${this.flows}` };
  }

  /** The query the provider sends the browser back with, for the newest flow. */
  returnQuery(): string {
    return `?code=good&state=flow-${this.flows}`;
  }

  async complete(flow: string, returnQuery: string): Promise<ExternalIdentity> {
    if (returnQuery === `?code=good&state=${flow}`) return this.identity;
    throw new SelbstcheckError('provider-invalid', 'The answer does not fit the sign-in.');
  }
}
