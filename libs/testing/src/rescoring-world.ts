import {
  ActivateModel,
  ActivateRescoring,
  AddModel,
  CancelRescoring,
  DryRunRescoring,
  ReadModels,
  ReadOwnRescoring,
  ReadRescoring,
  RescoreRounds,
  ScoreRound,
  StartRescoring,
  SYSTEM,
  type Actor,
  type Rescoring,
  type RoundKey,
} from '@selbstcheck/application';
import { modelWith, readRoundScore, WK_2020, type ScoringModel } from '@selbstcheck/domain';
import { aMunicipality } from './builders.js';
import { NoPauses } from './no-pauses.js';
import { NodeHasher } from './node-hasher.js';
import { RecordingJobQueue } from './recording-job-queue.js';
import { smallVersion } from './small-versions.js';
import { YearsWorld } from './years-world.js';

/** Criteria c1, c2 (field 1) and c3 (field 2) of three questions each. */
export const RESCORING_VERSION = smallVersion('A', [['c1', 'c2'], ['c3']]);

/** Stages a little higher than by the product's own model. */
export const STRICT_MODEL = modelWith('streng@1', {
  cutOffs: ['4/5', '9/5', '14/5'],
  evidence: WK_2020.evidence,
  answerNoise: WK_2020.answerNoise,
});

const ADMIN: Actor = { ...SYSTEM, kind: 'person', personId: 'person-1', role: 'installation_admin' };

/** A municipality with scored rounds, and everything that scores them under other models, few at a time. */
export class RescoringWorld extends YearsWorld {
  readonly queue = new RecordingJobQueue();
  private readonly hasher = new NodeHasher();
  private readonly at = { clock: this.clock, ids: this.ids, hasher: this.hasher, pauses: new NoPauses() };
  private readonly scoreRound = new ScoreRound(this.stores, this.activeModel, this.at);
  readonly reading = new ReadModels(this.stores.models, this.stores.rescorings, this.activeModel);
  readonly readRescoring = new ReadRescoring(this.stores, this.reading);
  readonly readOwn = new ReadOwnRescoring(this.stores, this.reading);
  private readonly adding = new AddModel(this.stores, this.activeModel, this.audit, this.at);
  private readonly starting = new StartRescoring(
    this.stores,
    this.activeModel,
    this.queue,
    this.audit,
    this.at,
  );
  private readonly activating = new ActivateRescoring(this.stores, this.activeModel, this.queue, this.audit);
  private readonly cancelling = new CancelRescoring(this.stores, this.audit, this.clock);
  private readonly dryRun = new DryRunRescoring(this.stores, this.activeModel, this.at.pauses, this.clock, 2);
  private readonly activation = new ActivateModel(
    this.stores,
    this.activeModel,
    this.scoreRound,
    this.audit,
    this.at,
    2,
  );
  readonly job = new RescoreRounds(
    this.stores.rescorings,
    this.dryRun,
    this.activation,
    this.queue,
    this.clock,
  );

  static async make(): Promise<RescoringWorld> {
    const world = new RescoringWorld();
    await world.stores.municipalities.insert(
      aMunicipality({ id: world.municipalityId, name: 'Musterstadt' }),
    );
    await world.stores.catalogues.insert(RESCORING_VERSION);
    return world;
  }

  add(model: ScoringModel = STRICT_MODEL): Promise<string> {
    return this.adding.add(ADMIN, model.name, model);
  }

  async start(modelHash: string): Promise<string> {
    return this.starting.start(ADMIN, modelHash);
  }

  activate(rescoringId: string): Promise<void> {
    return this.activating.activate(ADMIN, rescoringId);
  }

  cancel(rescoringId: string): Promise<void> {
    return this.cancelling.cancel(ADMIN, rescoringId);
  }

  run(rescoringId: string, signal: AbortSignal = new AbortController().signal): Promise<void> {
    return this.job.run({ rescoringId }, signal);
  }

  /** A dry run under STRICT_MODEL, up to its end. */
  async tryStrict(): Promise<string> {
    const rescoringId = await this.start(await this.add());
    await this.run(rescoringId);
    return rescoringId;
  }

  async rescoring(rescoringId: string): Promise<Rescoring> {
    const found = await this.stores.rescorings.find(rescoringId);
    if (!found) throw new Error('There is no such rescoring.');
    return found;
  }

  /** What would change, as lines like "round-1 self_rating A-f1 4→3, overall 3→2". */
  async changes(rescoringId: string): Promise<readonly string[]> {
    const changes = await this.stores.rescorings.changes(rescoringId, null, 0, 1_000);
    return changes.map(({ roundId, reading, stages }) => {
      const words = stages.map(
        ({ fieldId, before, after }) => `${fieldId ?? 'overall'} ${before ?? '–'}→${after ?? '–'}`,
      );
      return `${roundId} ${reading} ${words.join(', ')}`;
    });
  }

  /** The models that a round's newest results were computed with, oldest first, each with the overall stage. */
  async stages(roundId: string): Promise<readonly string[]> {
    const key: RoundKey = { municipalityId: this.municipalityId, roundId };
    return (await this.stores.results.list(key)).map(({ reading, revision, body }) => {
      const { model, overall } = readRoundScore(body);
      return `${reading} ${revision} ${model} ${overall.stage ?? '–'}`;
    });
  }

  async actions(): Promise<readonly string[]> {
    return (await this.stores.audit.readAfter(0, 1_000)).map(({ action }) => action);
  }
}

/** A signal that is aborted once it was looked at so many times. */
export function abortedAfter(looks: number): AbortSignal {
  let looked = 0;
  const { signal } = new AbortController();
  Object.defineProperty(signal, 'aborted', { get: () => (looked += 1) > looks });
  return signal;
}
