import type { StopSignal } from '../jobs/job-catalogue.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Pauses } from '../ports/pauses.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import { CataloguesOnce } from '../results/catalogues-once.js';
import type { ActiveModel } from './active-model.js';
import { MassScoring } from './mass-scoring.js';
import type { Rescoring } from './rescoring.js';
import { SingleScoring } from './single-scoring.js';
import type { RescoringStores } from './start-rescoring.js';

/** Some 50 milliseconds, during which nobody else writes on SQLite. */
const ROUNDS_PER_BATCH = 5_000;

/** The stores that a dry run reads, and keeps its outcome in. */
export interface DryRunStores extends RescoringStores {
  readonly rounds: RoundStore;
  readonly catalogues: CatalogueStore;
}

interface Scorings {
  readonly mass: MassScoring;
  readonly single: SingleScoring;
}

/**
 * Scores all closed rounds under another model and keeps what would change. Each batch is kept together with how far it
 * came, so that it goes on there whenever it was interrupted, and stops where it was cancelled.
 */
export class DryRunRescoring {
  constructor(
    private readonly stores: DryRunStores,
    private readonly activeModel: ActiveModel,
    private readonly pauses: Pauses,
    private readonly clock: Clock,
    private readonly roundsPerBatch = ROUNDS_PER_BATCH,
  ) {}

  /** Does nothing unless the rescoring is `running`; leaves it `ready` unless `signal` is aborted before. */
  async run(rescoring: Rescoring, signal: StopSignal): Promise<void> {
    const scorings = await this.scoringsOf(rescoring);
    while (!signal.aborted && (await this.runBatch(rescoring.id, scorings))) await this.pauses.next();
  }

  private async scoringsOf({ modelHash, previousModelHash }: Rescoring): Promise<Scorings> {
    const catalogues = new CataloguesOnce(this.stores.catalogues);
    const { model: before } = await this.activeModel.withHash(previousModelHash);
    const { model: after } = await this.activeModel.withHash(modelHash);
    const models = { before, after };
    return {
      mass: new MassScoring(catalogues, models),
      single: new SingleScoring(this.stores.rounds, catalogues, models),
    };
  }

  /** Whether there is another batch. */
  private runBatch(rescoringId: string, { mass, single }: Scorings): Promise<boolean> {
    const { unitOfWork, rescorings } = this.stores;
    return unitOfWork.run(async () => {
      const rescoring = await rescorings.find(rescoringId);
      if (rescoring?.state !== 'running') return false;
      const rounds = await rescorings.readPacked(rescoring.cursor, this.roundsPerBatch);
      const last = rounds.at(-1);
      if (!last) return this.end(rescoring);
      const packed = await mass.score(rounds);
      const rescored = [];
      for (const round of rounds) rescored.push(...(packed.get(round) ?? (await single.score(round))));
      const changes = rescored.flatMap(({ change }) => change ?? []);
      const isRunning = await rescorings.change(rescoringId, ['running'], {
        cursor: last.roundId,
        // rounds closed since the beginning are scored too, but were not counted
        done: Math.min(rescoring.total, rescoring.done + rounds.length),
        changed: rescoring.changed + new Set(changes.map(({ roundId }) => roundId)).size,
      });
      if (isRunning) {
        const scores = rescored.map(({ score }) => score);
        await rescorings.keep(rescoringId, scores, changes);
      }
      return isRunning;
    });
  }

  private async end({ id, total }: Rescoring): Promise<false> {
    const endedAt = this.clock.now();
    await this.stores.rescorings.change(id, ['running'], { state: 'ready', done: total, endedAt });
    return false;
  }
}
