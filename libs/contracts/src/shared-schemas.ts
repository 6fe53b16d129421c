import { z } from 'zod';

/** An identifier of this installation. */
export const Id = z.string().regex(/^[A-Za-z0-9._-]{1,36}$/);

/** An exact number between the scale's ends as text: "7/4" or "2". */
export const FractionText = z.string().regex(/^-?\d+(\/\d+)?$/);

/** A text in German and, where somebody wrote one, in English. */
export const LocalizedText = z.object({ de: z.string(), en: z.string().optional() });

/** 0 to 3, or null for –. */
export const RatingSymbol = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable();

/** 1 to 4. */
export const Stage = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** How many of how many questions; null where the source does not say. */
export const QuestionCounts = z.object({
  rated: z.number().int().nullable(),
  asked: z.number().int().nullable(),
});

/** Values that complete a sentence. */
export const SentenceParams = z.record(z.string(), z.union([z.string(), z.number()]));

/** See the domain's FindingCode. The sentence is the domain's `findingSentence`. */
export const Finding = z
  .object({
    code: z.string(),
    line: z.number().int().nullable(),
    field: z.number().int().nullable(),
    params: SentenceParams,
  })
  .meta({ id: 'Finding' });

/** What a printed report declares of its own counts and stage. */
export const Declaration = z
  .object({
    questionsTotal: z.number().int().nullable(),
    questionsProcessed: z.number().int().nullable(),
    stage: Stage.nullable(),
  })
  .meta({ id: 'Declaration' });

/** An answer to a question, or that nobody answered. */
export const Answer = z.enum(['yes', 'rather_yes', 'rather_no', 'no', 'not_assessable', 'not_answered']);

/** A question that a printed report names. */
export const NamedQuestion = z
  .object({
    code: z.string(),
    answer: Answer,
    criterionTitle: z.string().nullable(),
    line: z.number().int(),
  })
  .meta({ id: 'NamedQuestion' });
