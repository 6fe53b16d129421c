import { z } from 'zod';
import { Id, LocalizedText, ScreenLanguage } from '../shared-schemas.js';

/** In which language sentences are wanted. */
export const LanguageQuery = z.object({ language: ScreenLanguage.default('de') });

/** A reading of a round in an address: the round's id, for its leading reading, or `<id>~workshop`, `<id>~self_rating`. */
export const RoundToken = z.string().regex(/^[A-Za-z0-9._-]{1,36}(~(workshop|self_rating))?$/);

/** Several readings in an address, separated by commas; left out: every closed round by its leading reading. */
export const RoundTokens = z
  .string()
  .max(2_000)
  .transform((list) => list.split(','))
  .pipe(z.array(RoundToken).min(1).max(40));

/** Against what each round of a matrix is compared: the one before it, or one chosen round. */
export const MatrixReference = z.union([z.literal('neighbour'), RoundToken]);

const RoundReading = z.enum(['self_rating', 'workshop']);

/** One reading of a closed round, as comparisons and trends name it. */
export const SelectedRound = z
  .object({
    /** Its place in an address, see RoundToken. */
    token: RoundToken,
    roundId: Id,
    title: z.string(),
    referenceDate: z.iso.date(),
    reading: RoundReading,
    /** Every reading that the round has, the self-rating first. */
    readings: z.array(RoundReading).min(1),
    /** Whether this is the reading that Überblick and trends use. */
    isLeading: z.boolean(),
    /** `auswertung`: symbols taken over from a printed report. */
    source: z.enum(['answers', 'auswertung']),
    catalogue: z.object({ id: z.string(), title: LocalizedText, edition: z.string() }),
  })
  .meta({ id: 'SelectedRound' });

/** See SelectedRound. */
export type SelectedRound = z.infer<typeof SelectedRound>;

/** A field of action as comparisons name it. */
export const NamedField = z
  .object({ id: Id, number: z.number().int(), title: LocalizedText })
  .meta({ id: 'NamedField' });
