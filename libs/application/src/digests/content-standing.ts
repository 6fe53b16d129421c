import type { Round } from '@selbstcheck/domain';
import type { Publication, PublicationStore } from '../ports/publication-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { MailProblem, OutboxMail } from './outbox-mail.js';

/** Why what a frozen mail says may not be told any more. */
export type ContentProblem = Extract<
  MailProblem,
  'round_archived' | 'round_removed' | 'publication_withdrawn'
>;

/** The stores that say whether rounds may still be told. */
export interface ContentStores {
  readonly rounds: RoundStore;
  readonly publications: PublicationStore;
}

interface Tellable {
  readonly rounds: ReadonlyMap<string, Round>;
  readonly publications: ReadonlyMap<string, Publication>;
}

/** Whether frozen mails may still be told; what it found out about a municipality holds for as long as it lives. */
export class ContentStanding {
  private readonly known = new Map<string, Promise<Tellable>>();

  constructor(private readonly stores: ContentStores) {}

  /** null: may be told; `isPublic`: to an address without an account. */
  async problemOf(
    { municipalityId, rounds }: Pick<OutboxMail, 'municipalityId' | 'rounds'>,
    isPublic: boolean,
  ): Promise<ContentProblem | null> {
    if (rounds.length === 0) return null;
    const found = this.known.get(municipalityId) ?? this.lookUp(municipalityId);
    this.known.set(municipalityId, found);
    const tellable = await found;
    for (const { roundId, role } of rounds) {
      const round = tellable.rounds.get(roundId);
      if (!round) return 'round_removed';
      if (isPublic && !tellable.publications.has(roundId)) return 'publication_withdrawn';
      // what is told may well be compared with a round that is archived by now
      if (role === 'told' && round.state === 'archived') return 'round_archived';
    }
    return null;
  }

  private async lookUp(municipalityId: string): Promise<Tellable> {
    const rounds = await this.stores.rounds.listByMunicipality(municipalityId);
    return {
      rounds: new Map(rounds.map((round) => [round.id, round])),
      publications: await this.stores.publications.listByMunicipality(municipalityId),
    };
  }
}
