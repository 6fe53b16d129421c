import {
  groundsOf,
  isWithoutChange,
  toldComparison,
  type Round,
  type RoundSnapshot,
  type ScoringModel,
  type ToldComparison,
  type ToldReading,
} from '@selbstcheck/domain';
import { frozenRevisions } from '../closing/frozen-revisions.js';
import type { ActiveModel } from '../models/active-model.js';
import type { RevisionStore } from '../ports/revision-store.js';
import { keyOf } from '../rounds/round-key.js';
import type { MunicipalWindow } from './municipal-window.js';
import { revisionReading } from './revision-reading.js';
import type { ToldField } from './told-field.js';

/** Compares rounds as they were frozen before a window's corrections with how its last one left them. */
export class ToldCorrections {
  constructor(
    private readonly revisions: RevisionStore,
    private readonly activeModel: ActiveModel,
  ) {}

  /** Those of `rounds` whose result is another one, in their order; of one field where there is one. */
  async read(
    window: MunicipalWindow,
    rounds: readonly Round[],
    field: ToldField | null,
  ): Promise<readonly ToldComparison[]> {
    const { model } = await this.activeModel.current();
    const told: ToldComparison[] = [];
    for (const round of rounds) {
      const comparison = await this.compare(window, round, field, model);
      if (comparison && !isWithoutChange(comparison)) told.push(comparison);
    }
    return told;
  }

  private async compare(
    { events, versions }: MunicipalWindow,
    round: Round,
    field: ToldField | null,
    model: ScoringModel,
  ): Promise<ToldComparison | null> {
    const numbers = events.flatMap(({ event }) =>
      event.kind === 'round_corrected' && event.roundId === round.id ? [event.revision] : [],
    );
    const frozen = new Map(
      (await frozenRevisions(this.revisions, keyOf(round))).map(({ snapshot }) => [
        snapshot.revision,
        snapshot,
      ]),
    );
    const [before, after] = [frozen.get(Math.min(...numbers) - 1), frozen.get(Math.max(...numbers))];
    const catalogue = versions.get(round.catalogueVersionId);
    const fieldId = field && field.idIn(round.catalogueVersionId);
    if (!before || !after || !catalogue || (field && fieldId === null)) return null;
    const reading = (snapshot: RoundSnapshot): ToldReading => ({
      roundId: round.id,
      reading: snapshot.leadingReading,
      title: snapshot.title,
      date: snapshot.referenceDate,
      source: round.source,
      compared: revisionReading(snapshot, catalogue, model),
    });
    const sides = [reading(before), reading(after)] as const;
    const ground = groundsOf([])({ catalogue }, { catalogue });
    return toldComparison(
      ...sides,
      ground,
      fieldId === null ? null : { beforeId: fieldId, afterId: fieldId },
    );
  }
}
