import type { Actor } from '../access/actor.js';
import { elapsed, MINUTE } from '../access/moments.js';
import type { Clock } from '../ports/surroundings.js';
import type { AuditAction, AuditSubject, AuditValues } from './audit-event.js';
import type { AuditTrail } from './audit-trail.js';

const MOST_PER_MINUTE = 60;

interface Minute {
  readonly begunAt: string;
  readonly recorded: number;
  readonly suppressed: number;
}

/**
 * Records what was refused. At most 60 entries per code and minute, so that hammering does not fill the trail; the
 * first entry of a later minute says in `suppressed` how many were left out.
 */
export class Refusals {
  private readonly minutes = new Map<string, Minute>();

  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async record(
    actor: Actor,
    municipalityId: string | null,
    code: string,
    subject: AuditSubject,
    action: Extract<AuditAction, 'request_refused' | 'provider_sign_in_refused'> = 'request_refused',
  ): Promise<void> {
    const suppressed = this.admit(code);
    if (suppressed === null) return;
    const after: AuditValues = suppressed === 0 ? { code } : { code, suppressed };
    await this.audit.record(actor, { municipalityId, action, subject, after });
  }

  /** How many were left out before this one; null where this one is left out, too. */
  private admit(code: string): number | null {
    const now = this.clock.now();
    const minute = this.minutes.get(code);
    if (minute === undefined || elapsed(minute.begunAt, now) >= MINUTE) {
      this.minutes.set(code, { begunAt: now, recorded: 1, suppressed: 0 });
      return minute?.suppressed ?? 0;
    }
    const isFull = minute.recorded >= MOST_PER_MINUTE;
    this.minutes.set(code, {
      begunAt: minute.begunAt,
      recorded: minute.recorded + (isFull ? 0 : 1),
      suppressed: minute.suppressed + (isFull ? 1 : 0),
    });
    return isFull ? null : 0;
  }
}
