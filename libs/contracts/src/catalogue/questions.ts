import { z } from 'zod';
import { LanguageQuery } from '../comparison/selection.js';
import { endpoint, FILE_ANSWER, FILE_BODY } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import { lineOfText, MunicipalityParams } from '../shared-schemas.js';
import { DraftView } from './drafts.js';
import { VersionId, VersionView } from './versions.js';

/** How codes name their criterion: by the number in them, or by the order in which numbers occur. */
export const QuestionPlacement = z.enum(['by_number', 'by_order']);

/** See QuestionPlacement. */
export type QuestionPlacement = z.infer<typeof QuestionPlacement>;

/**
 * A question as a person leaves it; a text of null stays on paper. What is too long or missing is told by the use case,
 * row by row.
 */
export const WrittenQuestionRow = z.object({
  code: z.string().max(1_000),
  text: z.string().max(20_000).nullable(),
  criterionId: VersionId,
});

/** See WrittenQuestionRow. */
export type WrittenQuestionRow = z.infer<typeof WrittenQuestionRow>;

const WrittenRows = z.array(WrittenQuestionRow).max(5_000);

/** Questions that were read from a text or a file, before anything is stored. */
export const QuestionPreview = z
  .object({
    /** The placement that was used. */
    placement: QuestionPlacement,
    rows: z.array(
      z.object({
        code: z.string(),
        text: z.string().nullable(),
        /** 1-based line of the text, or row of the sheet. */
        line: z.number().int(),
        /** null where the version has no criterion for it. */
        criterionId: VersionId.nullable(),
      }),
    ),
    /** What was left out or is doubtful, each as one sentence in the asked language, by line. */
    findings: z.array(z.object({ line: z.number().int(), sentence: z.string() })),
  })
  .meta({ id: 'QuestionPreview' });

/** See QuestionPreview. */
export type QuestionPreview = z.infer<typeof QuestionPreview>;

/** The questions of a draft, to change them. */
export const DraftQuestions = z
  .object({ revision: z.number().int(), version: VersionView })
  .meta({ id: 'CatalogueDraftQuestions' });

/** See DraftQuestions. */
export type DraftQuestions = z.infer<typeof DraftQuestions>;

const PreviewQuery = LanguageQuery.extend({ base: VersionId, placement: QuestionPlacement.optional() });

const PREVIEW_PROBLEMS = [
  'catalogue-version-unknown',
  'questions-empty',
  'draft-too-large',
] as const satisfies readonly ProblemCode[];

const ROW_PROBLEMS = [
  'questions-empty',
  'questions-unsound',
  'draft-too-large',
] as const satisfies readonly ProblemCode[];

const DraftQuestionParams = MunicipalityParams.extend({ draftId: VersionId });

/** A version of a municipality's own: its questions come from a text, a file or the screen, and become a draft. */
export const questionEndpoints = {
  getQuestionTemplate: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/catalogue/versions/:versionId/question-template',
    summary: 'A workbook to fill in questions, with the criteria and known questions of a version',
    access: ['coordination'],
    params: MunicipalityParams.extend({ versionId: VersionId }),
    query: LanguageQuery,
    response: FILE_ANSWER,
    problems: ['catalogue-version-unknown'],
  }),
  previewPastedQuestions: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/catalogue/question-previews/text',
    summary: 'What questions a text holds (UTF-8, code and wording line by line); nothing is stored',
    access: ['coordination'],
    params: MunicipalityParams,
    query: PreviewQuery,
    // text of this length does not fit into what is no file
    body: FILE_BODY,
    response: QuestionPreview,
    problems: [...PREVIEW_PROBLEMS, 'pasted-text-long'],
  }),
  previewQuestionFile: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/catalogue/question-previews/file',
    summary: 'What questions a filled-in template holds (XLSX or CSV); nothing is stored',
    access: ['coordination'],
    params: MunicipalityParams,
    query: PreviewQuery,
    body: FILE_BODY,
    response: QuestionPreview,
    problems: [
      ...PREVIEW_PROBLEMS,
      'table-file-empty',
      'table-file-type',
      'table-file-too-large',
      'table-file-damaged',
      'table-file-encoding',
      'table-file-columns',
    ],
  }),
  writeDraft: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/catalogue/written-drafts',
    summary: 'Make a draft of a version with the criteria of another one and written questions',
    access: ['coordination'],
    status: 201,
    params: MunicipalityParams,
    query: LanguageQuery,
    body: z.object({
      base: VersionId,
      title: lineOfText(300),
      edition: lineOfText(60),
      rows: WrittenRows,
    }),
    response: DraftView,
    problems: [...ROW_PROBLEMS, 'catalogue-version-unknown', 'catalogue-exists', 'draft-too-many'],
  }),
  getDraftQuestions: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/catalogue/drafts/:draftId/questions',
    summary: 'The questions of a draft, to change them',
    access: ['coordination'],
    params: DraftQuestionParams,
    response: DraftQuestions,
    problems: ['draft-not-found'],
  }),
  replaceDraftQuestions: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/catalogue/drafts/:draftId/questions',
    summary: 'Put other questions into a draft; links of questions that stay as they are stay too',
    access: ['coordination'],
    params: DraftQuestionParams,
    query: LanguageQuery,
    body: z.object({ revision: z.number().int().min(1), rows: WrittenRows }),
    response: DraftView,
    problems: [...ROW_PROBLEMS, 'draft-not-found', 'draft-revision-stale'],
  }),
} as const;
