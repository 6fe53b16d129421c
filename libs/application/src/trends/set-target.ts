import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { StoredTarget, TargetStore } from '../ports/target-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { latestAsked } from './asked-criterion.js';
import { criterionOf, type ReadTrends } from './read-trends.js';
import { recordedTarget, targetSubject } from './recorded-target.js';
import { targetsOf } from './series-targets.js';

/** What somebody wants a criterion to reach. */
export type TargetWish = Pick<StoredTarget, 'symbol' | 'date' | 'reason'>;

/** Sets the target of a criterion; the one that was there is kept as replaced. */
export class SetTarget {
  constructor(
    private readonly readTrends: ReadTrends,
    private readonly targets: TargetStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly raiseEvents: RaiseEvents,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: Pick<Surroundings, 'clock' | 'ids'>,
  ) {}

  /**
   * Rejects with `target-date-past`, with `criterion-not-found` also where the latest round does not ask the criterion
   * any more, and with what ReadTrends rejects with.
   */
  async set(actor: Actor, municipalityId: string, criterionId: string, wish: TargetWish): Promise<void> {
    const { clock, ids } = this.surroundings;
    refusePast(wish.date, clock.today());
    const trends = await this.readTrends.read(municipalityId);
    const { history, hasEnded } = criterionOf(trends, criterionId);
    if (hasEnded) throw criterionEnded(criterionId);
    const asked = latestAsked(history, trends.rounds);
    await this.unitOfWork.run(async () => {
      const own = targetsOf(
        history,
        trends.rounds,
        await this.targets.listByMunicipality(municipalityId),
      ).filter(({ ended }) => ended === null);
      const at = clock.now();
      for (const { id } of own) {
        await this.targets.end(municipalityId, id, { at, by: 'replaced', reason: null });
      }
      const target: StoredTarget = {
        id: ids.next(),
        municipalityId,
        catalogueVersionId: asked.asking.round.catalogueVersionId,
        criterionId: asked.criterion.id,
        symbol: wish.symbol,
        date: wish.date,
        reason: wish.reason,
        setAt: at,
        ended: null,
      };
      await this.targets.insert(target);
      await this.raiseEvents.targetSet(target);
      const before = own.at(-1);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'target_set',
        subject: targetSubject(target),
        ...(before && { before: recordedTarget(before, asked) }),
        after: recordedTarget(target, asked),
      });
    });
  }
}

function criterionEnded(criterionId: string): SelbstcheckError {
  return new SelbstcheckError(
    'criterion-not-found',
    'The latest round does not ask this criterion any more, so that it could never reach a target. Set the target on a criterion that is still asked.',
    { criterionId },
  );
}

function refusePast(date: string, today: string): void {
  if (date >= today) return;
  throw new SelbstcheckError(
    'target-date-past',
    `The date ${date} lies in the past, and a target is still to come. Choose a date from ${today} on.`,
    { date, today },
  );
}
