import { z } from 'zod';
import { VersionId } from '../catalogue/versions.js';
import { LanguageQuery } from '../comparison/selection.js';
import { endpoint, FILE_ANSWER, FILE_BODY } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import {
  Answer,
  Id,
  LocalizedText,
  lineOfText,
  MunicipalityParams,
  RatingSymbol,
  RoundParams,
} from '../shared-schemas.js';
import { RoundHead } from './round-parts.js';
import { RoundPlanView } from './planning.js';

/** What a file says to a question, beside what is there. */
export const FileAnswer = z
  .object({
    questionId: Id,
    code: z.string(),
    text: LocalizedText.nullable(),
    criterion: LocalizedText,
    /** `conflict`: somebody answered differently since the file was made; taking it over is a decision. */
    change: z.enum(['new', 'changed', 'same', 'conflict']),
    before: z.object({ answer: Answer, note: z.string().nullable() }),
    after: z.object({ answer: Answer, note: z.string().nullable() }),
  })
  .meta({ id: 'FileAnswer' });

/** See FileAnswer. */
export type FileAnswer = z.infer<typeof FileAnswer>;

/** A symbol for a whole criterion out of a file, beside what is there. */
export const FileRating = z
  .object({
    criterionId: Id,
    title: LocalizedText,
    change: z.enum(['new', 'changed', 'same']),
    before: z.object({ symbol: RatingSymbol }).nullable(),
    after: z.object({ symbol: RatingSymbol }),
  })
  .meta({ id: 'FileRating' });

/** See FileRating. */
export type FileRating = z.infer<typeof FileRating>;

/** What a filled-in file would change; nothing is stored. */
export const FilePreview = z
  .object({
    round: RoundHead,
    /** Whose answers they are; for a round entered after the fact null. */
    department: z.string().nullable(),
    /** SHA-256 of the file and of what is there; the commit names it. */
    hash: z.string(),
    format: z.enum(['xlsx', 'csv', 'json']),
    answers: z.array(FileAnswer),
    ratings: z.array(FileRating),
    /** What was left out and why, with the row. */
    findings: z.array(z.object({ code: z.string(), row: z.number().int().nullable(), sentence: z.string() })),
  })
  .meta({ id: 'FilePreview' });

/** See FilePreview. */
export type FilePreview = z.infer<typeof FilePreview>;

const FILE_PROBLEMS = [
  'round-not-found',
  'round-not-open',
  'round-answering-ended',
  'round-closed',
  'round-archived',
  'round-not-planned',
  'department-not-yours',
  'department-without-questions',
  'table-file-empty',
  'table-file-type',
  'table-file-too-large',
  'table-file-damaged',
  'table-file-encoding',
  'table-file-foreign',
  'table-file-columns',
  'table-file-department',
] as const satisfies readonly ProblemCode[];

const ForDepartment = LanguageQuery.extend({ department: lineOfText(200).optional() });

/** The questionnaire as a file, out and in; and rounds that are entered after the fact. */
export const tableEndpoints = {
  getQuestionnaireFile: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/questionnaire/file',
    summary:
      "A department's questionnaire to fill in elsewhere, with what was answered so far; without department: everything",
    access: ['coordination', 'contributor'],
    params: RoundParams,
    query: ForDepartment.extend({ format: z.enum(['xlsx', 'csv', 'json']) }),
    response: FILE_ANSWER,
    problems: [
      'round-not-found',
      'round-not-planned',
      'department-not-yours',
      'department-without-questions',
      'mapping-circular',
      'mapping-contradictory',
    ],
  }),
  previewQuestionnaireFile: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/questionnaire/file/preview',
    summary: 'What a filled-in file would change, and what of it cannot be read; nothing is stored',
    access: ['coordination', 'contributor'],
    params: RoundParams,
    query: ForDepartment,
    body: FILE_BODY,
    response: FilePreview,
    problems: FILE_PROBLEMS,
  }),
  takeQuestionnaireFile: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/questionnaire/file',
    summary: 'Take over what the preview showed; conflicts only where they are named',
    access: ['coordination', 'contributor'],
    params: RoundParams,
    query: ForDepartment.extend({
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      /** Ids of questions whose conflicting answers are taken over, separated by commas. */
      conflicts: z.string().max(20_000).default(''),
    }),
    body: FILE_BODY,
    response: z
      .object({ saved: z.number().int(), left: z.number().int(), preview: FilePreview })
      .meta({ id: 'TakenFile' }),
    problems: [...FILE_PROBLEMS, 'file-preview-stale'],
  }),
  enterEarlierRound: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/earlier',
    summary:
      'Enter a round that took place before: its source is named, its ratings are entered or read from a file',
    access: ['coordination'],
    status: 201,
    params: MunicipalityParams,
    body: z.object({
      title: lineOfText(200),
      referenceDate: z.string().max(40),
      catalogueVersionId: VersionId,
      sourceName: lineOfText(300),
    }),
    response: RoundPlanView,
    problems: ['round-date-invalid', 'round-date-ahead', 'catalogue-version-unknown'],
  }),
} as const;
