import { z } from 'zod';
import { LanguageQuery } from '../comparison/selection.js';
import { endpoint, FILE_ANSWER, FILE_BODY, READERS } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import {
  Answer,
  Done,
  Id,
  LocalizedText,
  lineOfText,
  optionally,
  RatingSymbol,
  RoundParams,
} from '../shared-schemas.js';
import {
  AnswerBasis,
  CriterionStanding,
  EntryOutcome,
  EntryProblem,
  EvidenceView,
  FieldHead,
  LastAnswerView,
  QuestionView,
  RoundHead,
  RoundStateName,
} from './round-parts.js';

/** A question as the department that answers it sees it. */
export const AskedQuestion = QuestionView.extend({
  /** null where no closed round came before. */
  last: LastAnswerView.nullable(),
}).meta({ id: 'AskedQuestion' });

/** See AskedQuestion. */
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** What one department, or everybody, is asked in a round, with what was said so far and last time. */
export const Questionnaire = z
  .object({
    round: RoundHead,
    /** Whose questions these are; null: everybody's. */
    department: z.string().nullable(),
    /** Departments that hold something, for Koordination to choose from. */
    departments: z.array(z.string()),
    /** Whether whoever asks may answer for the department now. */
    mayAnswer: z.boolean(),
    /** Where the log of entries stood; `since` for what came after. */
    position: z.number().int(),
    lastRound: z.object({ title: z.string(), referenceDate: z.iso.date() }).nullable(),
    fields: z.array(
      FieldHead.extend({
        criteria: z.array(
          z.object({
            id: Id,
            title: LocalizedText,
            /** How it was last time; null where it was not, or is not comparable. */
            last: z
              .object({
                symbol: RatingSymbol,
                rated: z.number().int().nullable(),
                asked: z.number().int().nullable(),
              })
              .nullable(),
            standing: CriterionStanding,
            /** All questions of the criterion that count for its symbol, also those of other departments. */
            allQuestions: z.array(z.object({ id: Id, answer: Answer })),
            questions: z.array(AskedQuestion),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Questionnaire' });

/** See Questionnaire. */
export type Questionnaire = z.infer<typeof Questionnaire>;

/** What a department enters to one question; answer and note together are one entry. */
export const AnswerEntry = z.object({
  /** Made by the browser; sending it again enters it once. */
  entryId: Id,
  questionId: Id,
  /** What is wrong in one of these is said of this entry, so that it does not lose the others. */
  department: z
    .string()
    .transform((name) => name.normalize('NFC').trim())
    .pipe(z.string()),
  answer: z.string().nullable(),
  note: z.string().nullable().default(null),
  basis: AnswerBasis,
  basedOn: z.number(),
});

/** See AnswerEntry. */
export type AnswerEntry = z.infer<typeof AnswerEntry>;

/** What happened to each entry, with the question as it is now. */
export const SavedAnswers = z
  .object({
    outcomes: z.array(
      z.object({
        entryId: Id,
        outcome: EntryOutcome,
        problem: EntryProblem.nullable(),
        /** null where the round has no such question. */
        question: QuestionView.nullable(),
      }),
    ),
    /** The criteria of the saved answers, as the server scores them. */
    criteria: z.array(CriterionStanding),
    /** Where the log stands. `since` goes on from the last changes instead, else what others entered would be missed. */
    position: z.number().int(),
  })
  .meta({ id: 'SavedAnswers' });

/** See SavedAnswers. */
export type SavedAnswers = z.infer<typeof SavedAnswers>;

/** What others entered since a position. */
export const QuestionnaireChanges = z
  .object({
    position: z.number().int(),
    state: RoundStateName,
    questions: z.array(QuestionView),
    criteria: z.array(CriterionStanding),
  })
  .meta({ id: 'QuestionnaireChanges' });

/** See QuestionnaireChanges. */
export type QuestionnaireChanges = z.infer<typeof QuestionnaireChanges>;

const TURN = [
  'round-not-found',
  'round-not-open',
  'round-answering-ended',
  'round-closed',
  'round-archived',
  'round-not-planned',
] as const satisfies readonly ProblemCode[];

const QuestionParams = RoundParams.extend({ questionId: Id });
const EvidenceParams = RoundParams.extend({ evidenceId: Id });
const ForDepartment = z.object({ department: lineOfText(200).optional() });

/** Departments answer what they hold, with notes and evidence. */
export const answeringEndpoints = {
  getQuestionnaire: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/questionnaire',
    summary: "What a department is asked; left out: one's own department, for the coordination everything",
    access: READERS,
    params: RoundParams,
    query: LanguageQuery.extend(ForDepartment.shape),
    response: Questionnaire,
    problems: ['round-not-found', 'round-not-planned', 'mapping-circular', 'mapping-contradictory'],
  }),
  getQuestionnaireChanges: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/questionnaire/changes',
    summary: 'The questions to which something was entered since a position',
    access: READERS,
    params: RoundParams,
    query: z.object({ since: z.coerce.number().int().min(0) }),
    response: QuestionnaireChanges,
    problems: ['round-not-found', 'round-not-planned'],
  }),
  saveAnswers: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/answers',
    summary: 'Enter answers and notes of a department; each entry is saved or refused by itself',
    access: ['coordination', 'contributor'],
    params: RoundParams,
    body: z.object({ entries: z.array(AnswerEntry).min(1).max(200) }),
    response: SavedAnswers,
    problems: TURN,
  }),
  addEvidenceLink: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/questions/:questionId/links',
    summary: 'Name an address on the web as evidence',
    access: ['coordination', 'contributor'],
    status: 201,
    params: QuestionParams,
    body: z.object({
      department: lineOfText(200),
      title: optionally(lineOfText(200)).default(null),
      url: z.string().max(2000),
    }),
    response: EvidenceView,
    problems: [
      ...TURN,
      'question-unknown',
      'question-not-assigned',
      'department-not-yours',
      'evidence-address-invalid',
      'evidence-too-many',
    ],
  }),
  addEvidenceFile: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/questions/:questionId/files',
    summary: 'Attach a file as evidence: PDF, image, text or office document of at most 10 MB',
    access: ['coordination', 'contributor'],
    status: 201,
    params: QuestionParams,
    query: z.object({ department: lineOfText(200), name: lineOfText(200) }),
    body: FILE_BODY,
    response: EvidenceView,
    problems: [
      ...TURN,
      'question-unknown',
      'question-not-assigned',
      'department-not-yours',
      'evidence-file-empty',
      'evidence-file-type',
      'evidence-file-too-large',
      'evidence-too-many',
    ],
  }),
  getEvidenceFile: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/evidence/:evidenceId',
    summary: 'A file that backs an answer',
    access: READERS,
    params: EvidenceParams,
    response: FILE_ANSWER,
    problems: ['round-not-found', 'evidence-not-found', 'evidence-damaged'],
  }),
  removeEvidence: endpoint({
    method: 'DELETE',
    path: '/municipalities/:municipalityId/rounds/:roundId/evidence/:evidenceId',
    summary: 'Take evidence away again',
    access: ['coordination', 'contributor'],
    params: EvidenceParams,
    response: Done,
    problems: [...TURN, 'evidence-not-found', 'department-not-yours'],
  }),
} as const;
