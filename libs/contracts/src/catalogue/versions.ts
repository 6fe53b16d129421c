import { z } from 'zod';
import { LocalizedText } from '../shared-schemas.js';

/** A catalogue version's id: a text of at most 36 signs. */
export const VersionId = z.string().regex(/^[A-Za-z0-9._-]{1,36}$/);

/** A catalogue version as lists show it. */
export const VersionSummary = z
  .object({
    id: VersionId,
    title: LocalizedText,
    edition: z.string(),
    isDemonstration: z.boolean(),
    fields: z.number().int(),
    criteria: z.number().int(),
    /** Questions that are listed; 0 where the version knows criteria only. */
    questions: z.number().int(),
    /** How many rounds of this municipality use it. */
    rounds: z.number().int(),
    /** Versions that are linked to this one directly. */
    linkedTo: z.array(VersionId),
  })
  .meta({ id: 'CatalogueVersionSummary' });

/** See VersionSummary. */
export type VersionSummary = z.infer<typeof VersionSummary>;

/** A whole catalogue version, to read. */
export const VersionView = z
  .object({
    summary: VersionSummary,
    fields: z.array(
      z.object({
        id: VersionId,
        number: z.number().int(),
        title: LocalizedText,
        criteria: z.array(
          z.object({
            id: VersionId,
            title: LocalizedText,
            questionCount: z.number().int().nullable(),
            questions: z.array(z.object({ id: VersionId, code: z.string(), text: LocalizedText.nullable() })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CatalogueVersion' });

/** See VersionView. */
export type VersionView = z.infer<typeof VersionView>;
