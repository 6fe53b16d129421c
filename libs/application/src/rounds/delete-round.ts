import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ArchiveChoice } from './archive-file.js';
import { roundOf } from './round-key.js';

/** What a person confirms before a round is deleted. */
export interface RoundDeletion {
  /** The round's title, typed again. */
  readonly title: string;
  readonly archive: ArchiveChoice;
}

/** Deletes a round with everything below it, for good. */
export class DeleteRound {
  constructor(
    private readonly rounds: RoundStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Rejects with `round-not-found` or `title-differs`. */
  async delete(actor: Actor, key: RoundKey, { title, archive }: RoundDeletion): Promise<void> {
    await this.unitOfWork.run(async () => {
      const round = await roundOf(this.rounds, key);
      if (plain(title) !== plain(round.title)) {
        throw new SelbstcheckError(
          'title-differs',
          'This is not the title of the round. Type it exactly as it is shown, and nothing else.',
        );
      }
      await this.rounds.remove(key);
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'round_deleted',
        subject: { kind: 'round', id: key.roundId },
        before: { title: round.title, referenceDate: round.referenceDate, source: round.source },
        after: { archive },
      });
    });
  }
}

function plain(title: string): string {
  return title.normalize('NFC').trim();
}
