import { z } from 'zod';
import { LanguageQuery } from '../comparison/selection.js';
import { endpoint, READERS } from '../endpoint.js';
import {
  Answer,
  Id,
  LocalizedText,
  lineOfText,
  Moment,
  RatingSymbol,
  RoundParams,
  Stage,
  text,
} from '../shared-schemas.js';
import { LONGEST_FIELD_TEXT, TextKind } from './agreement.js';
import { FieldHead, GivenAnswer, ReadingName, RoundHead } from './round-parts.js';

/** What a reading comes to, as far as it goes. */
const ReadingResult = z.object({
  reading: ReadingName,
  stage: Stage.nullable(),
  rated: z.number().int().nullable(),
  asked: z.number().int().nullable(),
  /** Criteria whose symbol differs from the self-rating's. */
  changedCriteria: z.number().int(),
});

/** What is to be known before a round is closed. */
export const ClosingView = z
  .object({
    round: RoundHead,
    /** null while Koordination has named none. */
    namedReading: ReadingName.nullable(),
    /** The self-rating, and the view after the workshop where there is one. */
    readings: z.array(ReadingResult).min(1).max(2),
    points: z.array(
      z.object({
        kind: z.string(),
        /** Otherwise it only warns. */
        forbids: z.boolean(),
        sentence: z.string(),
        /** Where to go: questions, criteria or fields. */
        parts: z.array(
          z.object({
            id: Id,
            level: z.enum(['field', 'criterion', 'question']),
            /** As it is printed: a field's number, a question's code; null for a criterion. */
            code: z.string().nullable(),
            /** null where the wording of a question is on paper only. */
            title: LocalizedText.nullable(),
            criterionId: Id.nullable(),
            fieldId: Id,
          }),
        ),
      }),
    ),
    /** Whether the state allows closing and nothing forbids it. */
    mayClose: z.boolean(),
  })
  .meta({ id: 'Closing' });

/** See ClosingView. */
export type ClosingView = z.infer<typeof ClosingView>;

/** A frozen revision as lists show it. */
export const RevisionSummary = z
  .object({
    revision: z.number().int().min(1),
    /** null for the closing itself. */
    reason: z.string().nullable(),
    at: Moment,
    function: z.string().nullable(),
    /** SHA-256 of what was frozen. */
    hash: z.string(),
  })
  .meta({ id: 'RevisionSummary' });

/** See RevisionSummary. */
export type RevisionSummary = z.infer<typeof RevisionSummary>;

/** Everything a revision froze, to read, with what it says differently from the one before. */
export const RevisionView = z
  .object({
    round: RoundHead,
    revision: RevisionSummary,
    newest: z.number().int(),
    title: z.string(),
    referenceDate: z.iso.date(),
    leadingReading: ReadingName,
    hasWorkshop: z.boolean(),
    /** The frozen result of the leading reading. */
    stage: Stage.nullable(),
    fields: z.array(
      FieldHead.extend({
        stage: Stage.nullable(),
        texts: z.array(z.object({ kind: TextKind, text: z.string() })),
        criteria: z.array(
          z.object({
            id: Id,
            title: LocalizedText,
            symbol: RatingSymbol,
            selfRating: RatingSymbol,
            /** null where there is no workshop reading. */
            workshop: z.object({ symbol: RatingSymbol }).nullable(),
            isRecorded: z.boolean(),
            questions: z.array(
              z.object({
                id: Id,
                code: z.string(),
                text: LocalizedText.nullable(),
                answer: Answer,
                /** null where the workshop followed the self-rating. */
                workshopAnswer: Answer.nullable(),
                agreed: z.object({ answer: GivenAnswer, reason: z.string() }).nullable(),
              }),
            ),
          }),
        ),
      }),
    ),
    /** One sentence each; empty for the closing itself. */
    changes: z.array(z.string()),
  })
  .meta({ id: 'Revision' });

/** See RevisionView. */
export type RevisionView = z.infer<typeof RevisionView>;

/** What was wrong in a closed round. What is left out stays. */
export const CorrectionWish = z.object({
  /** The revision that the person saw. */
  basedOn: z.number().int().min(1),
  reason: text(2000),
  title: lineOfText(200).optional(),
  referenceDate: z.string().max(40).optional(),
  leadingReading: ReadingName.optional(),
  answers: z
    .array(
      z.object({
        questionId: Id,
        reading: ReadingName,
        /** null in the workshop reading: as in the self-rating. */
        answer: Answer.nullable(),
      }),
    )
    .max(500)
    .default([]),
  ratings: z
    .array(
      z.object({
        criterionId: Id,
        reading: ReadingName,
        /** null: no symbol for the whole criterion. */
        rating: z.object({ symbol: RatingSymbol }).nullable(),
      }),
    )
    .max(200)
    .default([]),
  texts: z
    .array(z.object({ fieldId: Id, kind: TextKind, text: z.string().max(LONGEST_FIELD_TEXT) }))
    .max(100)
    .default([]),
});

/** See CorrectionWish. */
export type CorrectionWish = z.infer<typeof CorrectionWish>;

const RevisionParams = RoundParams.extend({ revision: z.coerce.number().int().min(1).max(100_000) });

/** The checklist before closing, and the frozen revisions after it. Closing itself is a step of the round. */
export const closingEndpoints = {
  getClosing: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/closing',
    summary: 'What is to be known before the round is closed',
    access: READERS,
    params: RoundParams,
    query: LanguageQuery,
    response: ClosingView,
    problems: ['round-not-found', 'round-not-planned', 'result-not-found'],
  }),
  nameReading: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/rounds/:roundId/leading-reading',
    summary: 'Name the reading that Überblick, trends and mails use',
    access: ['coordination'],
    params: RoundParams,
    query: LanguageQuery,
    body: z.object({ reading: ReadingName }),
    response: ClosingView,
    problems: ['round-not-found', 'round-not-open', 'round-closed', 'round-archived', 'round-not-planned'],
  }),
  listRevisions: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/revisions',
    summary:
      'The frozen revisions of a closed round, the newest first; one that was never corrected here may have none',
    access: READERS,
    scope: 'read',
    params: RoundParams,
    response: z
      .object({ round: RoundHead, revisions: z.array(RevisionSummary), mayCorrect: z.boolean() })
      .meta({ id: 'Revisions' }),
    problems: ['round-not-found', 'round-not-closed', 'revision-damaged'],
  }),
  getRevision: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/revisions/:revision',
    summary: 'A frozen revision: answers, symbols, result and texts as they were, and what it changed',
    access: READERS,
    scope: 'read',
    params: RevisionParams,
    query: LanguageQuery,
    response: RevisionView,
    problems: ['round-not-found', 'round-not-closed', 'revision-not-found', 'revision-damaged'],
  }),
  correctRound: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/revisions',
    summary: 'Correct a closed round by a new revision with a reason; the ones before stay readable',
    access: ['coordination'],
    status: 201,
    params: RoundParams,
    query: LanguageQuery,
    body: CorrectionWish,
    response: RevisionView,
    problems: [
      'round-not-found',
      'round-not-closed',
      'round-archived',
      'round-revision-stale',
      'round-reason-missing',
      'correction-unchanged',
      'round-not-closable',
      'round-date-invalid',
      'question-unknown',
      'criterion-unknown',
      'field-not-found',
      'text-too-long',
      'workshop-answer-covered',
      'workshop-answers-given',
      'recorded-rating-refused',
      'result-not-found',
      'revision-damaged',
    ],
  }),
} as const;
