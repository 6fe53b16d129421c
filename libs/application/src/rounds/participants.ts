import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { NamedParticipant, RoundKey, RoundStore } from '../ports/round-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { roundOf } from './round-key.js';

/** Who took part in a round, in the order of the report. Rejects with `round-not-found`. */
export class ReadParticipants {
  constructor(private readonly rounds: RoundStore) {}

  async read(key: RoundKey): Promise<readonly NamedParticipant[]> {
    await roundOf(this.rounds, key);
    return this.rounds.participants(key);
  }
}

/** Keeps, replaces or (null) erases the name of a participant; the name itself never goes into the trail. */
export class NameParticipant {
  constructor(
    private readonly rounds: RoundStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Rejects with `round-not-found` or `participant-not-found`. */
  async name(actor: Actor, key: RoundKey, participantId: string, name: string | null): Promise<void> {
    await this.unitOfWork.run(async () => {
      await roundOf(this.rounds, key);
      const before = (await this.rounds.participants(key)).find(({ id }) => id === participantId);
      await this.rounds.nameParticipant(key, participantId, name);
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'participant_name_changed',
        subject: { kind: 'participant', id: participantId },
        before: { isNamed: before?.name != null },
        after: { isNamed: name !== null },
      });
    });
  }
}
