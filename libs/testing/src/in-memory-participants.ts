import type { NamedParticipant, RoundKey } from '@selbstcheck/application';
import { SelbstcheckError, type Participant } from '@selbstcheck/domain';
import { roundFor, roundOf } from './in-memory-round-scope.js';
import { withEntry, type InMemoryTables } from './in-memory-tables.js';

/** Who took part in rounds, with their names. */
export class InMemoryParticipants {
  constructor(private readonly tables: InMemoryTables) {}

  async insert(
    key: RoundKey,
    participants: readonly (Participant & { readonly id: string })[],
  ): Promise<void> {
    const { id: roundId } = roundFor(this.tables, key);
    const there = this.tables.participants.get(roundId) ?? [];
    const added = participants.map(({ id, department, function: duty }) => ({
      id,
      department,
      function: duty,
      name: null,
    }));
    this.tables.participants = withEntry(this.tables.participants, roundId, [...there, ...added]);
  }

  async list(key: RoundKey): Promise<readonly NamedParticipant[]> {
    const round = roundOf(this.tables, key);
    return (round && this.tables.participants.get(round.id)) ?? [];
  }

  async name(key: RoundKey, participantId: string, name: string | null): Promise<void> {
    const { id: roundId } = roundFor(this.tables, key);
    const there = this.tables.participants.get(roundId) ?? [];
    if (!there.some(({ id }) => id === participantId)) {
      throw new SelbstcheckError(
        'participant-not-found',
        'The round has no such participant. Open the list of participants again.',
        { participant: participantId },
      );
    }
    const renamed = there.map((participant) =>
      participant.id === participantId ? { ...participant, name } : participant,
    );
    this.tables.participants = withEntry(this.tables.participants, roundId, renamed);
  }

  async eraseNamesOfRoundsBefore(referenceDate: string): Promise<number> {
    let erased = 0;
    const without = [...this.tables.participants].map(([roundId, participants]) => {
      const round = this.tables.rounds.get(roundId);
      if (round === undefined || round.referenceDate >= referenceDate)
        return [roundId, participants] as const;
      erased += participants.filter(({ name }) => name !== null).length;
      return [roundId, participants.map((participant) => ({ ...participant, name: null }))] as const;
    });
    this.tables.participants = new Map(without);
    return erased;
  }
}
