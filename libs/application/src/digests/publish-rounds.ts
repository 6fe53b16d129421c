import { SelbstcheckError, type Round } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditAction } from '../audit/audit-event.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Publication, PublicationStore } from '../ports/publication-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldRound } from '../rounds/held-round.js';
import type { RaiseEvents } from './raise-events.js';

/** A closed round, and since when addresses without an account may know its results. */
export interface PublishableRound {
  readonly round: Round;
  readonly publication: Publication | null;
}

/** The stores that publications are kept in. */
export interface PublishingStores {
  readonly unitOfWork: UnitOfWork;
  readonly rounds: RoundStore;
  readonly publications: PublicationStore;
}

/** Decides which results addresses without an account may know. */
export class PublishRounds {
  constructor(
    private readonly stores: PublishingStores,
    private readonly raiseEvents: RaiseEvents,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Closed rounds, newest first; archived ones as long as they are published. */
  async list(municipalityId: string): Promise<readonly PublishableRound[]> {
    const { rounds, publications } = this.stores;
    const published = await publications.listByMunicipality(municipalityId);
    return (await rounds.listByMunicipality(municipalityId))
      .map((round) => ({ round, publication: published.get(round.id) ?? null }))
      .filter(({ round, publication }) => publication !== null || round.state === 'closed')
      .toReversed();
  }

  /** Once more changes nothing. Rejects with `round-not-found`, `round-not-closed` or `round-archived`. */
  async publish(actor: Actor, key: RoundKey): Promise<void> {
    const { unitOfWork, rounds, publications } = this.stores;
    await unitOfWork.run(async () => {
      const { state, title } = await heldRound(rounds, key);
      if (state !== 'closed') throw notPublishable(state);
      if ((await publications.listByMunicipality(key.municipalityId)).has(key.roundId)) return;
      const { roundId } = key;
      await publications.publish(key, { roundId, at: this.clock.now(), function: actor.function });
      await this.raiseEvents.published(key, title);
      await this.record(actor, key, 'round_published', title);
    });
  }

  /** Where it is not published nothing changes. Rejects with `round-not-found`. */
  async withdraw(actor: Actor, key: RoundKey): Promise<void> {
    const { unitOfWork, rounds, publications } = this.stores;
    await unitOfWork.run(async () => {
      const { title } = await heldRound(rounds, key);
      if (!(await publications.withdraw(key))) return;
      await this.raiseEvents.withdrawn(key, title);
      await this.record(actor, key, 'round_publication_withdrawn', title);
    });
  }

  private record(actor: Actor, key: RoundKey, action: AuditAction, title: string): Promise<void> {
    const { municipalityId, roundId } = key;
    const subject = { kind: 'round', id: roundId } as const;
    return this.auditTrail.record(actor, { municipalityId, action, subject, after: { title } });
  }
}

function notPublishable(state: Round['state']): SelbstcheckError {
  if (state === 'archived') {
    return new SelbstcheckError(
      'round-archived',
      'This round is archived, and nothing of it is told any more. Publish a later round.',
    );
  }
  return new SelbstcheckError(
    'round-not-closed',
    `This round is "${state}". Only the results of a closed round can be published; close it first.`,
    { state },
  );
}
