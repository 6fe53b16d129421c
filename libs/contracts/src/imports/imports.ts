import { z } from 'zod';
import { endpoint, FILE_BODY } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import {
  Declaration,
  Finding,
  Id,
  LocalizedText,
  MunicipalityParams,
  NamedQuestion,
  RatingSymbol,
  Stage,
} from '../shared-schemas.js';

const DraftCriterion = z.object({
  title: z.string(),
  /** Absent where the sign could not be read; nothing is guessed. */
  symbol: RatingSymbol.optional(),
  line: z.number().int(),
});

const DraftField = z.object({
  number: z.number().int(),
  title: z.string(),
  chapterTitle: z.string().nullable(),
  line: z.number().int(),
  declared: Declaration,
  /** The stage that this product computes from the field's symbols. */
  computedStage: Stage.nullable(),
  criteria: z.array(DraftCriterion),
  namedQuestions: z.array(NamedQuestion),
  /** Which free texts the chapter holds. */
  texts: z.array(z.enum(['measures', 'participation', 'evaluation'])),
});

/** What an import would write: shown to a person before anything is stored. */
export const ImportPreview = z
  .object({
    /** Identifies exactly this draft; the commit must name it. */
    draftHash: z.string(),
    /** The municipality that the report names. */
    municipality: z.string().nullable(),
    /** Whether the report names another municipality than the one it would be stored for. */
    namesAnother: z.boolean(),
    /** The date the report bears: a day, or only a month or a year; most bear none. */
    date: z.string().nullable(),
    declared: Declaration,
    computedStage: Stage.nullable(),
    fields: z.array(DraftField),
    participants: z.array(z.object({ department: z.string().nullable(), function: z.string() })),
    findings: z.array(Finding),
    /** The known catalogue version whose titles the report has; null: a version of its own will be made. */
    catalogue: z.object({ title: LocalizedText, edition: z.string() }).nullable(),
    /** The round of this municipality that the report was already imported as. */
    alreadyImportedAs: z.object({ roundId: Id, title: z.string() }).nullable(),
  })
  .meta({ id: 'ImportPreview' });

/** See ImportPreview. */
export type ImportPreview = z.infer<typeof ImportPreview>;

/** What the person adds to a draft before it is stored. */
export const ImportDecision = z.object({
  draftHash: z.string().min(1).max(64),
  /** ISO calendar date; most printed reports bear none. */
  referenceDate: z.string().max(40),
  /** The round's title; the year of the reference date where left out. */
  title: z
    .string()
    .max(200)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u)
    .optional(),
});

/** See ImportDecision. */
export type ImportDecision = z.infer<typeof ImportDecision>;

const FILE_PROBLEMS: readonly ProblemCode[] = [
  'file-empty',
  'file-too-large',
  'file-encoding',
  'file-not-auswertung',
  'file-unreadable',
  'pdf-encrypted',
  'pdf-without-text',
  'pdf-damaged',
];

/** Importing a printed Auswertung: preview, then commit of the same file. */
export const importEndpoints = {
  previewAuswertung: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/imports/auswertung/preview',
    summary: 'Read a printed Auswertung (text or PDF) and show what would be stored; stores nothing',
    access: ['coordination'],
    scope: 'import',
    params: MunicipalityParams,
    status: 200,
    body: FILE_BODY,
    response: ImportPreview,
    problems: FILE_PROBLEMS,
  }),
  commitAuswertung: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/imports/auswertung',
    summary: 'Store a previewed Auswertung as a closed round with recorded ratings',
    access: ['coordination'],
    scope: 'import',
    params: MunicipalityParams,
    status: 201,
    query: ImportDecision,
    body: FILE_BODY,
    response: z.object({ roundId: Id }).meta({ id: 'ImportedRound' }),
    problems: [
      ...FILE_PROBLEMS,
      'draft-changed',
      'draft-without-criteria',
      'round-already-imported',
      'reference-date-missing',
      'reference-date-invalid',
      'round-title-invalid',
    ],
  }),
} as const;
