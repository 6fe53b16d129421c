import { z } from 'zod';
import { endpoint, READERS } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import { Id, LocalizedText, Moment, RatingSymbol, RoundParams } from '../shared-schemas.js';
import {
  CriterionStanding,
  EntryOutcome,
  EntryProblem,
  EntryRevision,
  FieldHead,
  GivenAnswer,
  QuestionView,
  RoundHead,
} from './round-parts.js';

/** A symbol that was given to a whole criterion; null: none was. */
const WholeRating = z.object({
  rating: z.object({ symbol: RatingSymbol }).nullable(),
  revision: EntryRevision,
});

/** A question with what the workshop says to it. */
export const AgreementQuestion = QuestionView.extend({
  /** null as answer: the workshop follows the self-rating. */
  workshop: z.object({ answer: GivenAnswer.nullable(), revision: EntryRevision }),
}).meta({ id: 'AgreementQuestion' });

/** See AgreementQuestion. */
export type AgreementQuestion = z.infer<typeof AgreementQuestion>;

/** A criterion on the table of the group. */
export const AgreementCriterion = z
  .object({
    id: Id,
    title: LocalizedText,
    selfRating: CriterionStanding,
    /** As the workshop sees it; equal to the self-rating where it changed nothing. */
    workshop: CriterionStanding,
    /** A symbol for the whole criterion in place of answers: for rounds that are entered after the fact. */
    recordedRating: WholeRating,
    workshopRating: WholeRating,
    questions: z.array(AgreementQuestion),
  })
  .meta({ id: 'AgreementCriterion' });

/** See AgreementCriterion. */
export type AgreementCriterion = z.infer<typeof AgreementCriterion>;

/** The whole round as the group agrees on it. */
export const AgreementView = z
  .object({
    round: RoundHead,
    position: z.number().int(),
    mayAgree: z.boolean(),
    /** Whether whole criteria may be given a symbol in the self-rating. */
    takesRecordedRatings: z.boolean(),
    disagreements: z.number().int(),
    workshopChanges: z.number().int(),
    fields: z.array(FieldHead.extend({ criteria: z.array(AgreementCriterion) })),
  })
  .meta({ id: 'Agreement' });

/** See AgreementView. */
export type AgreementView = z.infer<typeof AgreementView>;

/** What Koordination enters for the group. */
export const AgreementEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('agreement'),
    entryId: Id,
    questionId: Id,
    /** null takes the agreed answer back. */
    answer: z.string().nullable(),
    reason: z.string().default(''),
    basedOn: EntryRevision,
  }),
  z.object({
    kind: z.literal('workshop_answer'),
    entryId: Id,
    questionId: Id,
    /** null: as in the self-rating. */
    answer: z.string().nullable(),
    basedOn: EntryRevision,
  }),
  z.object({
    kind: z.enum(['workshop_rating', 'recorded_rating']),
    entryId: Id,
    criterionId: Id,
    /** null takes it back. */
    rating: z.object({ symbol: RatingSymbol }).nullable(),
    basedOn: EntryRevision,
  }),
]);

/** See AgreementEntry. */
export type AgreementEntry = z.infer<typeof AgreementEntry>;

/** What happened to each entry, with the criteria concerned as they are now. */
export const SavedAgreement = z
  .object({
    outcomes: z.array(z.object({ entryId: Id, outcome: EntryOutcome, problem: EntryProblem.nullable() })),
    criteria: z.array(AgreementCriterion),
    disagreements: z.number().int(),
    workshopChanges: z.number().int(),
    position: z.number().int(),
  })
  .meta({ id: 'SavedAgreement' });

/** See SavedAgreement. */
export type SavedAgreement = z.infer<typeof SavedAgreement>;

/** The three kinds of texts of a field: measures told, participation told, evaluation and recommendation. */
export const TextKind = z.enum(['measures', 'participation', 'evaluation']);

/** See TextKind. */
export type TextKind = z.infer<typeof TextKind>;

/** A text of a field; plain formatting (paragraphs, lists, emphasis) as Markdown, no HTML. */
export const FieldTextView = z
  .object({
    fieldId: Id,
    kind: TextKind,
    text: z.string(),
    revision: EntryRevision,
    /** null where nobody wrote it yet. */
    at: Moment.nullable(),
    function: z.string().nullable(),
  })
  .meta({ id: 'FieldText' });

/** See FieldTextView. */
export type FieldTextView = z.infer<typeof FieldTextView>;

/** The texts of a round, three for each field. */
export const TextsView = z
  .object({
    round: RoundHead,
    mayWrite: z.boolean(),
    fields: z.array(FieldHead.extend({ texts: z.array(FieldTextView).length(3) })),
  })
  .meta({ id: 'RoundTexts' });

/** See TextsView. */
export type TextsView = z.infer<typeof TextsView>;

/** The longest text of a field, in characters. */
export const LONGEST_FIELD_TEXT = 20_000;

const TURN = [
  'round-not-found',
  'round-not-open',
  'round-closed',
  'round-archived',
  'round-not-planned',
] as const satisfies readonly ProblemCode[];

/** Agreed answers, the view after the workshop, and texts per field. */
export const agreementEndpoints = {
  getAgreement: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/agreement',
    summary: 'All that departments said, where they differ, what was agreed, and the view after the workshop',
    access: READERS,
    params: RoundParams,
    response: AgreementView,
    problems: ['round-not-found', 'round-not-planned'],
  }),
  saveAgreement: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/agreement',
    summary: 'Record agreed answers, the view after the workshop, or symbols taken over; each by itself',
    access: ['coordination'],
    params: RoundParams,
    body: z.object({ entries: z.array(AgreementEntry).min(1).max(200) }),
    response: SavedAgreement,
    problems: TURN,
  }),
  getTexts: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/texts',
    summary: 'The texts per field: measures told, participation told, evaluation and recommendation',
    access: READERS,
    params: RoundParams,
    response: TextsView,
    problems: ['round-not-found', 'round-not-planned', 'revision-damaged'],
  }),
  saveText: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/texts',
    summary:
      'Write a text of a field; where somebody else wrote it meanwhile, that text is given and nothing is overwritten',
    access: ['coordination'],
    params: RoundParams,
    body: z.object({
      entryId: Id,
      fieldId: Id,
      kind: TextKind,
      text: z.string().max(LONGEST_FIELD_TEXT * 2),
      basedOn: EntryRevision,
    }),
    response: z
      .object({ outcome: z.enum(['saved', 'stale']), text: FieldTextView })
      .meta({ id: 'SavedText' }),
    problems: [...TURN, 'field-not-found', 'text-too-long', 'entry-id-taken'],
  }),
} as const;
