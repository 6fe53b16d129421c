import type { NamedParticipant, RoundKey } from '@selbstcheck/application';
import { SelbstcheckError, type Participant } from '@selbstcheck/domain';
import { In } from 'typeorm';
import { ParticipantNameRow, ParticipantRow } from '../rows/report-rows.js';
import { RoundRow } from '../rows/round-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { ofRound, proveRound } from './scope.js';

/** Who took part in rounds: function and department, and the name beside them as long as it is kept. */
export class RoundParticipants {
  constructor(private readonly transactions: Transactions) {}

  insert(key: RoundKey, participants: readonly (Participant & { readonly id: string })[]): Promise<void> {
    const rows = participants.map(({ id, department, function: duty }) => ({
      id,
      roundId: key.roundId,
      department,
      function: duty,
    }));
    return rejecting({ belongsTo: 'round' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, key);
        await insertRows(manager, ParticipantRow, rows);
      }),
    );
  }

  list(key: RoundKey): Promise<readonly NamedParticipant[]> {
    return this.transactions.read(async (manager) => {
      const rows = await manager.find(ParticipantRow, { where: ofRound(key), order: { insertion: 'ASC' } });
      const participantId = In(rows.map(({ id }) => id));
      const known = await manager.findBy(ParticipantNameRow, { participantId });
      const names = new Map(known.map((row) => [row.participantId, row.name]));
      return rows.map(({ id, department, function: duty }) => ({
        id,
        department,
        function: duty,
        name: names.get(id) ?? null,
      }));
    });
  }

  async name(key: RoundKey, participantId: string, name: string | null): Promise<void> {
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      const { roundId } = key;
      if (!(await manager.existsBy(ParticipantRow, { id: participantId, roundId }))) {
        throw participantNotFound(participantId);
      }
      if (name === null) await manager.delete(ParticipantNameRow, { participantId });
      else await manager.upsert(ParticipantNameRow, { participantId, name }, ['participantId']);
    });
  }

  async eraseNamesOfRoundsBefore(referenceDate: string): Promise<number> {
    const { affected } = await this.transactions.write((manager) => {
      const old = manager
        .createQueryBuilder(ParticipantRow, 'participant')
        .select('"participant"."id"')
        .innerJoin(RoundRow, 'round', '"round"."id" = "participant"."roundId"')
        .where('"round"."referenceDate" < :referenceDate', { referenceDate });
      return manager
        .createQueryBuilder()
        .delete()
        .from(ParticipantNameRow)
        .where(`"participantId" IN (${old.getQuery()})`, old.getParameters())
        .execute();
    });
    return affected ?? 0;
  }
}

function participantNotFound(participantId: string): SelbstcheckError {
  return new SelbstcheckError(
    'participant-not-found',
    'The round has no such participant. Open the list of participants again.',
    { participant: participantId },
  );
}
