import { SelbstcheckError } from '@selbstcheck/domain';
import type { Refusals } from '../audit/refusals.js';
import { requireFreshSignIn } from '../people/fresh-sign-in.js';
import type { IdentityProvider } from '../ports/identity.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { NOBODY, type Principal } from './actor.js';
import type { LinkIdentity } from './link-identity.js';
import type { ProviderAccounts } from './provider-accounts.js';
import { providerFlowMissing, type ProviderFlow, type ProviderFlows } from './provider-flow.js';
import type { SignedIn, StartSession } from './start-session.js';

/** What signing in with the OpenID provider goes through, from the flow to the session. */
export interface ProviderSteps {
  readonly flows: ProviderFlows;
  readonly accounts: ProviderAccounts;
  readonly linking: LinkIdentity;
  readonly startSession: StartSession;
}

/** Signs people in with the OpenID provider, or links the account of who is signed in. */
export class ProviderSignIn {
  /** @param provider null where the installation has none. */
  constructor(
    private readonly provider: IdentityProvider | null,
    private readonly steps: ProviderSteps,
    private readonly unitOfWork: UnitOfWork,
    private readonly refusals: Refusals,
    private readonly clock: Clock,
  ) {}

  /**
   * Where to send the browser, and the sealed flow that it has to bring back. Rejects with `provider-missing`,
   * `provider-unreachable` or `provider-invalid`, which leave an entry in the trail; where an account is to be linked,
   * with `fresh-sign-in-needed` later than ten minutes after signing in.
   */
  async begin(principal: Principal): Promise<{ readonly address: string; readonly flow: string }> {
    const provider = this.configured();
    if (principal.kind === 'session' && personWhoLinks(principal) !== null) {
      requireFreshSignIn(principal.session, this.clock.now());
    }
    return this.recordingRefusal(async () => {
      const { address, flow } = await provider.begin();
      return { address, flow: this.steps.flows.seal(flow, personWhoLinks(principal)) };
    });
  }

  /**
   * The new session, or null where the account was linked. Rejects as `IdentityProvider.complete` does, with
   * `provider-missing`, `provider-flow-missing`, `account-not-entitled`, `address-taken` where a local account has the
   * address, or `identity-taken`; each leaves an entry in the trail.
   */
  async complete(principal: Principal, flow: string | null, query: string): Promise<SignedIn | null> {
    const provider = this.configured();
    return this.recordingRefusal(async () => {
      const begun = this.steps.flows.open(flow);
      const identity = await provider.complete(begun.flow, query);
      if (begun.personId !== null) {
        await this.steps.linking.link(linkingPerson(begun, principal), identity);
        return null;
      }
      const signedIn = await this.unitOfWork.run(async () => {
        const person = await this.steps.accounts.admit(identity);
        return person === null ? null : this.steps.startSession.start(person, 'provider');
      });
      if (signedIn === null) throw notEntitled();
      return signedIn;
    });
  }

  private configured(): IdentityProvider {
    if (this.provider !== null) return this.provider;
    throw new SelbstcheckError(
      'provider-missing',
      'This installation has no sign-in service. Please sign in with address and password.',
    );
  }

  private async recordingRefusal<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SelbstcheckError) {
        const subject = { kind: 'person', id: null } as const;
        await this.refusals.record(NOBODY, null, error.code, subject, 'provider_sign_in_refused');
      }
      throw error;
    }
  }
}

function personWhoLinks(principal: Principal): string | null {
  return principal.kind === 'session' && principal.session.step === 'complete' ? principal.person.id : null;
}

/** Whoever comes back must be who left: another's identity would otherwise be a key to this account. */
function linkingPerson({ personId }: ProviderFlow, principal: Principal) {
  if (principal.kind === 'session' && personWhoLinks(principal) === personId) return principal.person;
  throw providerFlowMissing();
}

function notEntitled(): SelbstcheckError {
  return new SelbstcheckError(
    'account-not-entitled',
    'You are not entitled to this installation. Ask for an invitation, or have your groups checked.',
  );
}
