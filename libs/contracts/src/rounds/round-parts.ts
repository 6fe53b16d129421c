import { z } from 'zod';
import { Answer, Id, LocalizedText, Moment, RatingSymbol, SentenceParams } from '../shared-schemas.js';
import { RoundSummary } from './rounds.js';

/** The two views of one round (methods, 1). */
export const ReadingName = z.enum(['self_rating', 'workshop']);

/** See ReadingName. */
export type ReadingName = z.infer<typeof ReadingName>;

/** Where a round stands. */
export const RoundStateName = RoundSummary.shape.state;

/** See RoundStateName. */
export type RoundStateName = z.infer<typeof RoundStateName>;

/** A round as every screen of work on it names it. */
export const RoundHead = RoundSummary.extend({
  /** ISO calendar dates; null for a round that was not planned here. */
  opensOn: z.iso.date().nullable(),
  deadline: z.iso.date().nullable(),
  /** Where the ratings come from, for a round that is entered after the fact; else null. */
  sourceName: z.string().nullable(),
  revision: z.number().int(),
  leadingReading: ReadingName,
}).meta({ id: 'RoundHead' });

/** See RoundHead. */
export type RoundHead = z.infer<typeof RoundHead>;

/** An answer that somebody chose. */
export const GivenAnswer = z.enum(['yes', 'rather_yes', 'rather_no', 'no', 'not_assessable']);

/** See GivenAnswer. */
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** A fresh judgement, or the deliberate confirmation that it is as last time. */
export const AnswerBasis = z.enum(['fresh', 'confirmed']);

/** A revision of something entered: 0 where nothing was, then counting up with every change. */
export const EntryRevision = z.number().int().min(0);

/** What happened to one entry of a request; the others are not touched by it. */
export const EntryOutcome = z.enum(['saved', 'stale', 'refused']);

/** See EntryOutcome. */
export type EntryOutcome = z.infer<typeof EntryOutcome>;

/** Why an entry was refused; the screens have a sentence for each code. */
export const EntryProblem = z.object({ code: z.string(), detail: z.string(), params: SentenceParams });

/** See EntryProblem. */
export type EntryProblem = z.infer<typeof EntryProblem>;

/** What one department says to one question. */
export const DepartmentAnswerView = z
  .object({
    department: z.string(),
    /** `not_answered`: only a note so far. */
    answer: Answer,
    note: z.string().nullable(),
    basis: AnswerBasis,
    revision: EntryRevision,
    at: Moment,
    /** Of whoever wrote it last; never a name. */
    function: z.string().nullable(),
  })
  .meta({ id: 'DepartmentAnswer' });

/** See DepartmentAnswerView. */
export type DepartmentAnswerView = z.infer<typeof DepartmentAnswerView>;

/** What Koordination recorded as the answer of all, and why. */
export const AgreedAnswerView = z
  .object({ answer: GivenAnswer, reason: z.string(), at: Moment, function: z.string().nullable() })
  .meta({ id: 'AgreedAnswer' });

/** What the last round says to a question, or in one sentence why it says nothing. */
export const LastAnswerView = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('comparable'),
      link: z.enum(['same', 'moved', 'reworded_minor']),
      /** The printed code it had then. */
      code: z.string(),
      /** The answer that counted. */
      answer: Answer,
      departmentAnswers: z.array(
        z.object({ department: z.string(), answer: Answer, note: z.string().nullable() }),
      ),
      /** What "wie beim letzten Mal" would confirm, by department asked for; null where there is nothing to confirm. */
      confirmable: GivenAnswer.nullable(),
    }),
    z.object({ kind: z.literal('no_partner'), sentence: z.string() }),
  ])
  .meta({ id: 'LastAnswer' });

/** See LastAnswerView. */
export type LastAnswerView = z.infer<typeof LastAnswerView>;

/** What backs an answer. */
export const EvidenceView = z
  .object({
    id: Id,
    questionId: Id,
    department: z.string(),
    title: z.string(),
    /** null for a file. */
    url: z.string().nullable(),
    /** null for a link. */
    file: z.object({ name: z.string(), mediaType: z.string(), size: z.number().int() }).nullable(),
    at: Moment,
    function: z.string().nullable(),
  })
  .meta({ id: 'Evidence' });

/** See EvidenceView. */
export type EvidenceView = z.infer<typeof EvidenceView>;

/** One question with all that was said to it. */
export const QuestionView = z
  .object({
    id: Id,
    code: z.string(),
    /** null: the wording is on paper only. */
    text: LocalizedText.nullable(),
    criterionId: Id,
    /** Who holds it. */
    departments: z.array(z.string()),
    answers: z.array(DepartmentAnswerView),
    agreed: AgreedAnswerView.nullable(),
    /** What a new agreement is based on. */
    agreementRevision: EntryRevision,
    settlement: z.enum(['agreed', 'unanimous', 'disagreement', 'open']),
    /** The answer that counts in the self-rating. */
    answer: Answer,
    evidence: z.array(EvidenceView),
  })
  .meta({ id: 'Question' });

/** See QuestionView. */
export type QuestionView = z.infer<typeof QuestionView>;

/** How one criterion stands in one reading, computed by the server. */
export const CriterionStanding = z
  .object({
    criterionId: Id,
    symbol: RatingSymbol,
    /** null where the symbol was taken over for the whole criterion: how much stands behind it is not known. */
    rated: z.number().int().nullable(),
    asked: z.number().int().nullable(),
    /** A symbol taken over for the whole criterion counts, whatever was answered. */
    isRecorded: z.boolean(),
  })
  .meta({ id: 'CriterionStanding' });

/** See CriterionStanding. */
export type CriterionStanding = z.infer<typeof CriterionStanding>;

/** A field of action as a heading. */
export const FieldHead = z.object({ id: Id, number: z.number().int(), title: LocalizedText });
