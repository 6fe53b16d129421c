import { FEWEST_OTHERS } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { ParticipationStore } from '../ports/participation-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** Whether a municipality takes part in the comparison with others. */
export interface Participation {
  readonly joins: boolean;
  /** ISO timestamp in UTC; null where it does not take part. */
  readonly since: string | null;
  /** How many others a figure takes. */
  readonly needed: number;
}

/** The participation of a municipality as the store knows it. */
export async function participationOf(
  participations: ParticipationStore,
  municipalityId: string,
): Promise<Participation> {
  const since = await participations.since(municipalityId);
  return { joins: since !== null, since, needed: FEWEST_OTHERS };
}

/** Lets a municipality take part in the comparison with others, or leave it; its values go at once. */
export class SetParticipation {
  constructor(
    private readonly participations: ParticipationStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Nothing is recorded where nothing changes. */
  async set(actor: Actor, municipalityId: string, joins: boolean): Promise<Participation> {
    return this.unitOfWork.run(async () => {
      // of several at once, one changes something and the others find it done
      await this.auditTrail.holdEnd();
      const before = await participationOf(this.participations, municipalityId);
      if (before.joins === joins) return before;
      if (joins) await this.participations.join(municipalityId, this.clock.now());
      else await this.participations.leave(municipalityId);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: joins ? 'comparison_joined' : 'comparison_left',
        subject: { kind: 'municipality', id: municipalityId },
      });
      return participationOf(this.participations, municipalityId);
    });
  }
}
