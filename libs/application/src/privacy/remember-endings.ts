import { SelbstcheckError } from '@selbstcheck/domain';
import type { Subscription } from '../digests/subscription.js';
import type { EndedSubscription, ErasureRegister, RegisterEntry } from '../ports/erasure-register.js';
import type { Clock } from '../ports/surroundings.js';

/**
 * Remembers outside the database which subscriptions ended, and which were taken up again. Call it inside the unit of
 * work that does it, once it is written. What cannot be remembered holds all the same: nobody goes on getting mails that
 * they refused because a disk is full.
 */
export class RememberEndings {
  constructor(
    private readonly register: ErasureRegister,
    private readonly clock: Clock,
  ) {}

  /** The subscription as it was before. */
  async ended(
    { id, stateSince }: Pick<Subscription, 'id' | 'stateSince'>,
    ended: EndedSubscription['ended'],
  ): Promise<void> {
    const now = this.clock.now();
    // never before what it ends, also where the clock went back
    await this.add({ subscriptionId: id, ended, at: stateSince > now ? stateSince : now });
  }

  async takenUp({ id }: Pick<Subscription, 'id'>): Promise<void> {
    await this.add({ subscriptionId: id, takenUp: true, at: this.clock.now() });
  }

  private async add(entry: RegisterEntry): Promise<void> {
    try {
      await this.register.add(entry);
    } catch (error) {
      const isUnwritable = error instanceof SelbstcheckError && error.code === 'erasure-register-unwritable';
      if (!isUnwritable) throw error;
    }
  }
}
