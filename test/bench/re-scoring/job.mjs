/** The product's job, on a database of its own making. */
import {
  ActivateModel,
  ActiveModel,
  AddModel,
  AuditTrail,
  DryRunRescoring,
  RescoreRounds,
  ScoreRound,
  StartRescoring,
  SYSTEM,
} from '@selbstcheck/application';
import { createHash, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

const clock = { now: () => new Date().toISOString(), today: () => '2026-11-23' };
const hasher = { sha256: (content) => createHash('sha256').update(content).digest('hex') };
const ids = { next: () => randomUUID() };
const pauses = { next: () => setImmediate() };
const queue = { enqueue: async () => undefined };

/** Scores all rounds under a model with these limits, from `running` to `ready`; gives the rescoring and how long it took. */
export async function rescoreRounds(stores, name, cutOffs) {
  const activeModel = new ActiveModel(stores.models, hasher);
  const audit = new AuditTrail(stores.audit, stores.unitOfWork, hasher, { newToken: randomUUID }, clock);
  const adding = new AddModel(stores, activeModel, audit, { clock, hasher });
  const { evidence, answerNoise } = activeModel.own.model;
  const modelHash = await adding.add(SYSTEM, name, { cutOffs, evidence, answerNoise });
  const starting = new StartRescoring(stores, activeModel, queue, audit, { clock, ids });
  const rescoringId = await starting.start(SYSTEM, modelHash);
  const scoring = new ScoreRound(stores, activeModel, { clock, hasher });
  const job = new RescoreRounds(
    stores.rescorings,
    new DryRunRescoring(stores, activeModel, pauses, clock),
    new ActivateModel(stores, activeModel, scoring, audit, { clock, pauses }),
    queue,
    clock,
  );
  const start = performance.now();
  await job.run({ rescoringId }, new AbortController().signal);
  const took = performance.now() - start;
  return { rescoring: await stores.rescorings.find(rescoringId), took };
}
