import { SelbstcheckError } from '@selbstcheck/domain';
import type { EndedSubscription, ErasureRegister } from '../ports/erasure-register.js';
import type { Clock } from '../ports/surroundings.js';

/** Remembers outside the database which subscriptions ended. */
export class RememberEndings {
  constructor(
    private readonly register: ErasureRegister,
    private readonly clock: Clock,
  ) {}

  /**
   * Call it inside the unit of work that ends the subscription. What cannot be written ends all the same: nobody goes on
   * getting mails that they refused because a disk is full.
   */
  async remember(subscriptionId: string, ended: EndedSubscription['ended']): Promise<void> {
    try {
      await this.register.add({ subscriptionId, ended, at: this.clock.now() });
    } catch (error) {
      const isUnwritable = error instanceof SelbstcheckError && error.code === 'erasure-register-unwritable';
      if (!isUnwritable) throw error;
    }
  }
}
