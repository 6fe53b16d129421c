import { z } from 'zod';
import { VersionId } from '../catalogue/versions.js';
import { LanguageQuery } from '../comparison/selection.js';
import { endpoint, READERS } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import {
  Id,
  LocalizedText,
  lineOfText,
  Moment,
  MunicipalityParams,
  optionally,
  RoundParams,
  text,
} from '../shared-schemas.js';
import { ReadingName, RoundHead, RoundStateName } from './round-parts.js';

/** A calendar date as somebody typed it; what is no day is refused with a sentence. */
const TypedDate = z.string().max(40);

/** What is planned of a round. */
export const RoundWish = z.object({
  title: lineOfText(200),
  referenceDate: TypedDate,
  opensOn: TypedDate,
  deadline: TypedDate,
});

/** See RoundWish. */
export type RoundWish = z.infer<typeof RoundWish>;

/** A catalogue version that a round could use. */
const OfferedVersion = z.object({ id: VersionId, title: LocalizedText, edition: z.string() });

/** A round with its plan, what may follow, and the steps it took. */
export const RoundPlanView = z
  .object({
    round: RoundHead,
    catalogueVersionId: VersionId,
    /** null: Koordination has named none. */
    namedReading: ReadingName.nullable(),
    /** What a change is based on; 0 for a round without a plan. */
    planRevision: z.number().int(),
    /** Criteria of the version that nothing could be answered in; no round opens while there is one. */
    criteriaWithoutQuestions: z.array(z.object({ id: Id, title: LocalizedText })),
    /** Parts of which nobody is asked. */
    unheldQuestions: z.number().int(),
    questions: z.number().int(),
    /** The states that may follow, the usual one first; with the sentence and code of what forbids it now. */
    next: z.array(
      z.object({
        to: RoundStateName,
        isBack: z.boolean(),
        refusal: z
          .object({
            code: z.string(),
            detail: z.string(),
            params: z.record(z.string(), z.union([z.string(), z.number()])),
          })
          .nullable(),
      }),
    ),
    steps: z.array(
      z.object({
        from: RoundStateName,
        to: RoundStateName,
        reason: z.string().nullable(),
        at: Moment,
        function: z.string().nullable(),
      }),
    ),
    /** Newer versions that a planned round could use instead; empty once it was opened. */
    newerVersions: z.array(OfferedVersion),
  })
  .meta({ id: 'RoundPlan' });

/** See RoundPlanView. */
export type RoundPlanView = z.infer<typeof RoundPlanView>;

/** What a catalogue version would mean for comparing the round with the one before it. */
export const VersionPreview = z
  .object({
    version: OfferedVersion,
    /** The round that it is compared with; null where there is none before. */
    previous: z.object({ id: Id, title: z.string(), referenceDate: z.iso.date() }).nullable(),
    /** One sentence. */
    summary: z.string(),
    effects: z.array(
      z.object({
        effect: z.enum(['continues', 'two_rounds_only', 'breaks', 'regrouped', 'ends', 'begins']),
        title: LocalizedText,
        sentence: z.string(),
      }),
    ),
    criteriaWithoutQuestions: z.array(z.object({ id: Id, title: LocalizedText })),
  })
  .meta({ id: 'VersionPreview' });

/** See VersionPreview. */
export type VersionPreview = z.infer<typeof VersionPreview>;

/** A part of the catalogue in the hands of a department. */
export const AssignmentView = z.object({
  level: z.enum(['field', 'criterion', 'question']),
  partId: Id,
  department: lineOfText(200),
});

/** See AssignmentView. */
export type AssignmentView = z.infer<typeof AssignmentView>;

/** Who holds what, what nobody holds, and what several hold. */
export const AssignmentsView = z
  .object({
    round: RoundHead,
    /** Every department of the municipality: those of members, of the last round, and those that hold something. */
    departments: z.array(
      z.object({ name: z.string(), members: z.number().int(), questions: z.number().int() }),
    ),
    assignments: z.array(AssignmentView),
    fields: z.array(
      z.object({
        id: Id,
        number: z.number().int(),
        title: LocalizedText,
        criteria: z.array(
          z.object({
            id: Id,
            title: LocalizedText,
            questions: z.array(
              z.object({
                id: Id,
                code: z.string(),
                text: LocalizedText.nullable(),
                /** Who holds it, by whatever level decided. */
                departments: z.array(z.string()),
                level: z.enum(['field', 'criterion', 'question']).nullable(),
              }),
            ),
          }),
        ),
      }),
    ),
    unheld: z.number().int(),
    shared: z.number().int(),
    /** Who held what in the round before; null where there is none that knows. */
    suggestion: z
      .object({
        round: z.object({ title: z.string(), referenceDate: z.iso.date() }),
        assignments: z.array(AssignmentView),
      })
      .nullable(),
  })
  .meta({ id: 'Assignments' });

/** See AssignmentsView. */
export type AssignmentsView = z.infer<typeof AssignmentsView>;

const PERIOD_PROBLEMS = [
  'round-date-invalid',
  'round-deadline-before-opening',
  'round-reference-date-late',
  'catalogue-version-unknown',
] as const satisfies readonly ProblemCode[];

const OUT_OF_TURN = [
  'round-not-found',
  'round-closed',
  'round-archived',
  'round-not-planned',
] as const satisfies readonly ProblemCode[];

const MAPPING_PROBLEMS = [
  'mapping-circular',
  'mapping-contradictory',
] as const satisfies readonly ProblemCode[];

/** Planning rounds, taking them from state to state, and giving parts of them to departments. */
export const planningEndpoints = {
  planRound: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds',
    summary: 'Plan a round; departments see it when it is opened',
    access: ['coordination'],
    status: 201,
    params: MunicipalityParams,
    body: RoundWish.extend({ catalogueVersionId: VersionId }),
    response: RoundPlanView,
    problems: PERIOD_PROBLEMS,
  }),
  getRoundPlan: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/plan',
    summary: 'A round with its dates, its state, what may follow and the steps it took',
    access: READERS,
    scope: 'read',
    params: RoundParams,
    response: RoundPlanView,
    problems: ['round-not-found'],
  }),
  changeRoundPlan: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/rounds/:roundId/plan',
    summary: 'Change title, dates and deadline of a round that is not closed',
    access: ['coordination'],
    params: RoundParams,
    body: RoundWish.extend({ planRevision: z.number().int().min(1) }),
    response: RoundPlanView,
    problems: [...OUT_OF_TURN, ...PERIOD_PROBLEMS, 'round-plan-stale'],
  }),
  previewRoundVersion: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/versions/:versionId/preview',
    summary: 'What stays comparable with the round before, were the round to use this catalogue version',
    access: ['coordination'],
    params: RoundParams.extend({ versionId: VersionId }),
    query: LanguageQuery,
    response: VersionPreview,
    problems: ['round-not-found', 'catalogue-version-unknown', ...MAPPING_PROBLEMS],
  }),
  chooseRoundVersion: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/rounds/:roundId/version',
    summary: 'Use another catalogue version for a planned round; assignments that it still has stay',
    access: ['coordination'],
    params: RoundParams,
    body: z.object({ catalogueVersionId: VersionId, planRevision: z.number().int().min(1) }),
    response: RoundPlanView,
    problems: [
      ...OUT_OF_TURN,
      ...MAPPING_PROBLEMS,
      'round-version-fixed',
      'catalogue-version-unknown',
      'round-plan-stale',
    ],
  }),
  stepRound: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/steps',
    summary: 'Take a round to another state; a step back needs a reason, closing freezes it',
    access: ['coordination'],
    params: RoundParams,
    body: z.object({
      /** The state that the person saw. */
      from: RoundStateName,
      to: RoundStateName,
      reason: optionally(text(2000)).default(null),
    }),
    response: RoundPlanView,
    problems: [
      'round-not-found',
      'round-state-changed',
      'round-state-step',
      'round-never-reopened',
      'round-reason-missing',
      'round-answered',
      'round-not-ready',
      'round-deadline-past',
      'round-not-closable',
      'round-not-planned',
    ],
  }),
  getAssignments: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/assignments',
    summary: 'Who holds what, what nobody holds, and who held what in the round before',
    access: READERS,
    scope: 'read',
    params: RoundParams,
    response: AssignmentsView,
    problems: ['round-not-found', ...MAPPING_PROBLEMS],
  }),
  changeAssignments: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/assignments',
    summary: 'Give parts to departments and take them away; answers that were given stay',
    access: ['coordination'],
    params: RoundParams,
    body: z.object({
      add: z.array(AssignmentView).max(1000).default([]),
      remove: z.array(AssignmentView).max(1000).default([]),
    }),
    response: AssignmentsView,
    problems: [
      ...OUT_OF_TURN,
      ...MAPPING_PROBLEMS,
      'round-answering-ended',
      'assignment-part-unknown',
      'assignment-department-missing',
    ],
  }),
} as const;
