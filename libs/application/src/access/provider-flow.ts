import { SelbstcheckError } from '@selbstcheck/domain';
import type { Secrets } from '../ports/identity.js';
import type { Clock } from '../ports/surroundings.js';
import { elapsed, MINUTE } from './moments.js';

const SEAL = 'provider-flow';
const LONGEST = 15 * MINUTE;

/** What is remembered between the way to the OpenID provider and back. */
export interface ProviderFlow {
  /** What the provider's adapter has to find again. */
  readonly flow: string;
  /** Who links the account; null for signing in. */
  readonly personId: string | null;
  /** ISO timestamp in UTC. */
  readonly begunAt: string;
}

/** Keeps flows with the provider in the browser for 15 minutes, sealed: nobody can read or change them. */
export class ProviderFlows {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  seal(flow: string, personId: string | null): string {
    const remembered: ProviderFlow = { flow, personId, begunAt: this.clock.now() };
    return this.secrets.seal(SEAL, JSON.stringify(remembered));
  }

  /** Throws `provider-flow-missing` where there is none, or it is too old or changed. */
  open(sealed: string | null): ProviderFlow {
    const text = sealed === null ? null : this.secrets.unseal(SEAL, sealed);
    if (text === null) throw providerFlowMissing();
    // What is sealed was written by `seal`.
    const remembered = JSON.parse(text) as ProviderFlow;
    if (elapsed(remembered.begunAt, this.clock.now()) >= LONGEST) throw providerFlowMissing();
    return remembered;
  }
}

/** `provider-flow-missing`: the browser comes back from a sign-in that was not begun here, or not lately. */
export function providerFlowMissing(): SelbstcheckError {
  return new SelbstcheckError(
    'provider-flow-missing',
    'This sign-in was not begun in this browser, or too long ago. Please start again.',
  );
}
