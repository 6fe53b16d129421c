import type {
  ModelsAndRescorings,
  NamedRescoring,
  OwnRescoring as OwnChanges,
  RescoringPart,
} from '@selbstcheck/application';
import type { ModelsView, OwnRescoring, RescoringOutcome, RescoringView } from '@selbstcheck/contracts';

/** The models and what was tried with them. */
export function presentModels({ models, rescorings }: ModelsAndRescorings): ModelsView {
  return {
    models: models.map(({ hash, model, isActive, createdAt }) => ({
      hash,
      name: model.name,
      cutOffs: [...model.cutOffs],
      evidence: model.evidence,
      answerNoise: model.answerNoise,
      isActive,
      createdAt,
    })),
    rescorings: rescorings.map(presentRescoring),
  };
}

/** Which rounds would change: how many of their stages, but none of them. */
export function presentOutcome(part: RescoringPart): RescoringOutcome {
  return {
    rescoring: presentRescoring(part),
    changes: part.changes.map(({ municipality, round, reading, stages }) => ({
      municipality: municipality?.name ?? '',
      round: round.title,
      referenceDate: round.referenceDate,
      reading,
      fields: stages.filter(({ fieldId }) => fieldId !== null).length,
      overall: stages.some(({ fieldId }) => fieldId === null),
    })),
    hasMore: part.hasMore,
  };
}

/** The stages of a municipality's own rounds that would change. */
export function presentOwnRescoring({ waiting, changes }: OwnChanges): OwnRescoring {
  return {
    rescoring: waiting && presentRescoring(waiting),
    changes: changes.map(({ round, catalogue, reading, stages }) => ({
      round: round.title,
      referenceDate: round.referenceDate,
      reading,
      stages: stages.map(({ fieldId, before, after }) => ({
        field: catalogue.fields.find(({ id }) => id === fieldId)?.title ?? null,
        before,
        after,
      })),
    })),
  };
}

function presentRescoring({ rescoring, modelName, previousModelName }: NamedRescoring): RescoringView {
  const { id, modelHash, state, total, done, changed, startedAt, endedAt } = rescoring;
  return { id, modelHash, modelName, previousModelName, state, total, done, changed, startedAt, endedAt };
}
