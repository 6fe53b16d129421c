import type { AuditTrail } from '../audit/audit-trail.js';
import type { MailPost } from '../ports/mail-post.js';
import type { Surroundings } from '../ports/surroundings.js';
import { DeliveryMarks, type MarkStores } from './delivery-marks.js';
import { DeliveryRun } from './delivery-run.js';
import { DeliveryTray, type TrayStores } from './delivery-tray.js';
import { HardBounces } from './hard-bounces.js';
import { recordOfOutcome, type UncertainMails } from './mail-outcome.js';
import { retryMoment } from './retry-moment.js';
import type { StopSignal } from '../jobs/job-catalogue.js';

/** Everything that delivery reads and writes. */
export interface DeliveryStores extends TrayStores, MarkStores {}

/**
 * Sends what lies in the outbox and is due (methods, 8). Several may run at once, in one process or in many: each mail
 * is in one pair of hands. A worker that dies leaves nothing that the next run does not find.
 */
export class DeliverOutbox {
  constructor(
    private readonly stores: DeliveryStores,
    private readonly post: MailPost,
    private readonly uncertainMails: UncertainMails,
    private readonly audit: AuditTrail,
    private readonly surroundings: Surroundings,
  ) {}

  /** Resolves when nothing is due any more, no server answers, or `signal` is aborted and nothing is in the air. */
  async run(signal: StopSignal): Promise<void> {
    await this.recover();
    const { clock, ids, hasher } = this.surroundings;
    const owner = ids.next();
    const { connections } = this.post;
    const bounces = new HardBounces(this.stores, this.audit, clock);
    const tray = new DeliveryTray(this.stores, clock, owner);
    const run = new DeliveryRun(
      new DeliveryMarks(this.stores, tray, bounces, clock, owner, connections),
      this.post,
      (mail, outcome) => recordOfOutcome(mail, outcome, this.uncertainMails, clock.now(), hasher),
      signal,
    );
    await run.finish();
  }

  /** Takes up what a dead worker left, and what waited for its recipient; under `resend` its uncertain mails are sent once more, but not for ever. */
  private async recover(): Promise<void> {
    const { outbox, unitOfWork } = this.stores;
    const { clock, hasher } = this.surroundings;
    const now = clock.now();
    await unitOfWork.run(async () => {
      await outbox.takeUpWithdrawn(now);
      const uncertain = await outbox.recoverExpired(now);
      if (this.uncertainMails === 'show') return;
      for (const { id, municipalityId, attempts } of uncertain) {
        const mayBeRetried = retryMoment(id, attempts, now, hasher) !== null;
        if (mayBeRetried) await outbox.makeReady(municipalityId, id, now);
      }
    });
  }
}
