import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import {
  FractionText,
  Id,
  LocalizedText,
  lineOfText,
  Moment,
  MunicipalityParams,
  Stage,
} from '../shared-schemas.js';

/** SHA-256 of a model's canonical JSON. */
const ModelHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What can be set of a scoring model (methods, 2); fractions of the scale 0 to 3, and shares, as text. */
export const ModelParameters = z.object({
  cutOffs: z.tuple([FractionText, FractionText, FractionText]),
  evidence: z.object({ solid: FractionText, limited: FractionText }),
  answerNoise: FractionText,
});

/** See ModelParameters. */
export type ModelParameters = z.infer<typeof ModelParameters>;

/** The model that rounds are scored with. */
export const ScoringModelView = ModelParameters.extend({ name: z.string() }).meta({ id: 'ScoringModel' });

/** See ScoringModelView. */
export type ScoringModelView = z.infer<typeof ScoringModelView>;

/** A scoring of all closed rounds under another model. */
export const RescoringView = z
  .object({
    id: Id,
    modelHash: ModelHash,
    modelName: z.string(),
    previousModelName: z.string(),
    state: z.enum(['running', 'ready', 'activating', 'activated', 'cancelled', 'failed']),
    total: z.number().int(),
    done: z.number().int(),
    changed: z.number().int(),
    startedAt: Moment,
    endedAt: Moment.nullable(),
  })
  .meta({ id: 'Rescoring' });

/** See RescoringView. */
export type RescoringView = z.infer<typeof RescoringView>;

/** The scoring models of the installation. */
export const ModelsView = z
  .object({
    models: z.array(
      ModelParameters.extend({
        hash: ModelHash,
        name: z.string(),
        isActive: z.boolean(),
        /** null: the product came with it. */
        createdAt: Moment.nullable(),
      }),
    ),
    /** Newest first, at most 20. */
    rescorings: z.array(RescoringView),
  })
  .meta({ id: 'Models' });

/** See ModelsView. */
export type ModelsView = z.infer<typeof ModelsView>;

/** Which rounds would change, without their figures: the administration does not see those of municipalities. */
export const RescoringOutcome = z
  .object({
    rescoring: RescoringView,
    changes: z.array(
      z.object({
        municipality: z.string(),
        round: z.string(),
        referenceDate: z.iso.date(),
        reading: z.enum(['self_rating', 'workshop']),
        /** How many fields would have another stage, and whether the overall value would. */
        fields: z.number().int(),
        overall: z.boolean(),
      }),
    ),
    /** Whether there are more than those listed. */
    hasMore: z.boolean(),
  })
  .meta({ id: 'RescoringOutcome' });

/** See RescoringOutcome. */
export type RescoringOutcome = z.infer<typeof RescoringOutcome>;

/** What the newest rescoring would mean for a municipality's own rounds; null where none waits. */
export const OwnRescoring = z
  .object({
    rescoring: RescoringView.nullable(),
    changes: z.array(
      z.object({
        round: z.string(),
        referenceDate: z.iso.date(),
        reading: z.enum(['self_rating', 'workshop']),
        stages: z.array(
          z.object({
            /** null: the overall value. */
            field: LocalizedText.nullable(),
            before: Stage.nullable(),
            after: Stage.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'OwnRescoring' });

/** See OwnRescoring. */
export type OwnRescoring = z.infer<typeof OwnRescoring>;

const ADMIN = ['installation_admin'] as const;
const RescoringParams = z.object({ rescoringId: Id });
const ONE = '/administration/rescorings/:rescoringId';

/** Scoring models: adding one, trying it on all rounds, activating it. */
export const modelEndpoints = {
  getScoringModel: endpoint({
    method: 'GET',
    path: '/scoring-model',
    summary: 'The model that rounds are scored with: its limits are part of every explanation',
    access: 'public',
    response: ScoringModelView,
  }),
  listModels: endpoint({
    method: 'GET',
    path: '/administration/models',
    summary: 'The scoring models and the scorings under them',
    access: ADMIN,
    response: ModelsView,
  }),
  addModel: endpoint({
    method: 'POST',
    path: '/administration/models',
    summary: 'Add a scoring model; it never changes and is not active yet',
    access: ADMIN,
    status: 201,
    body: ModelParameters.extend({ name: lineOfText(60) }),
    response: ModelsView,
    problems: ['model-invalid', 'model-exists'],
  }),
  startRescoring: endpoint({
    method: 'POST',
    path: '/administration/rescorings',
    summary: 'Score all closed rounds under a model as a dry run',
    access: ADMIN,
    status: 201,
    body: z.object({ modelHash: ModelHash }),
    response: ModelsView,
    problems: ['model-not-found', 'model-active', 'rescoring-running'],
  }),
  viewRescoring: endpoint({
    method: 'GET',
    path: ONE,
    summary: 'How far a rescoring is, and which rounds would change',
    access: ADMIN,
    params: RescoringParams,
    query: z.object({ from: z.coerce.number().int().min(0).default(0) }),
    response: RescoringOutcome,
    problems: ['rescoring-not-found'],
  }),
  cancelRescoring: endpoint({
    method: 'POST',
    path: `${ONE}/cancellation`,
    summary: 'Cancel a rescoring; nothing that was active changes',
    access: ADMIN,
    params: RescoringParams,
    response: ModelsView,
    problems: ['rescoring-not-found', 'rescoring-state'],
  }),
  activateRescoring: endpoint({
    method: 'POST',
    path: `${ONE}/activation`,
    summary: 'Activate the model of a finished dry run; results under the old one stay',
    access: ADMIN,
    params: RescoringParams,
    response: ModelsView,
    problems: ['rescoring-not-found', 'rescoring-state', 'rescoring-stale'],
  }),
  viewOwnRescoring: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rescoring',
    summary: "What the newest rescoring would mean for the municipality's own rounds",
    access: ['coordination', 'steering'],
    params: MunicipalityParams,
    response: OwnRescoring,
  }),
} as const;
