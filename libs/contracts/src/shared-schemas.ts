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

/** One line of text from a person: trimmed, normalised, without control or invisible characters. */
export function lineOfText(longest: number) {
  return z
    .string()
    .max(longest * 4)
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(longest)
        .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u, 'no control or invisible characters'),
    );
}

/** Several lines of text from a person; line breaks stay. */
export function text(longest: number) {
  return z
    .string()
    .max(longest)
    .transform((written) => written.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1)
        .regex(/^(?:[^\p{Cc}\p{Cf}\p{Cs}]|[\n\r\t])*$/u, 'no control or invisible characters'),
    );
}

/** An address for mail, in lower case. */
export const MailAddress = z
  .string()
  .max(254)
  .transform((address) => address.trim().toLowerCase())
  .pipe(z.email().max(254));

/** A name of a person. */
export const PersonName = lineOfText(200);

/** A function or department. */
export const Title = lineOfText(200);

/** Where somebody may leave a field empty: an empty text counts as nothing. */
export function optionally<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    schema.nullable(),
  );
}

/** A password as it is typed: nothing is trimmed or cut. What is too weak is refused by the server with a sentence. */
export const Password = z.string().min(1).max(200);

/** A one-time secret out of a link. */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** The languages of screens and mails. */
export const ScreenLanguage = z.enum(['de', 'en']);

/** What a member of a municipality may be. */
export const MemberRole = z.enum(['coordination', 'contributor', 'steering', 'viewer']);

/** A moment, ISO timestamp in UTC. */
export const Moment = z.iso.datetime();

/** Names a municipality in the path. */
export const MunicipalityParams = z.object({ municipalityId: Id });

/** Names a round of a municipality in the path. */
export const RoundParams = z.object({ municipalityId: Id, roundId: Id });

/** An answer that has nothing to say but that it is done. */
export const Done = z.object({ done: z.literal(true) }).meta({ id: 'Done' });

/** Whether the archive export that is offered before a deletion was taken. */
export const ArchiveChoice = z.enum(['taken', 'declined']);
