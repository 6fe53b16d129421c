import { z } from 'zod';
import { LocalizedText, Moment, optionally, text } from '../shared-schemas.js';
import { VersionId, VersionSummary } from './versions.js';

/** How a question or criterion continues in the newer version (methods, 3). */
export const LinkKind = z.enum([
  'same',
  'reworded_minor',
  'reworded_major',
  'split',
  'merged',
  'moved',
  'new',
  'removed',
]);

/** See LinkKind. */
export type LinkKind = z.infer<typeof LinkKind>;

/** Criterion or question. */
export const LinkLevel = z.enum(['criterion', 'question']);

/** A criterion or question named by a link, with what a person compares. */
export const LinkedPart = z
  .object({
    id: VersionId,
    /** Printed code of a question; null for a criterion. */
    code: z.string().nullable(),
    /** Wording of a question (null where it is not known), or title of a criterion. */
    wording: LocalizedText.nullable(),
    /** Where it stands: title of the criterion, or of the field. */
    place: LocalizedText,
  })
  .meta({ id: 'LinkedPart' });

/** See LinkedPart. */
export type LinkedPart = z.infer<typeof LinkedPart>;

/** A link of a draft: decided by a person, or suggested. */
export const DraftLink = z
  .object({
    level: LinkLevel,
    kind: LinkKind,
    from: z.array(LinkedPart),
    to: z.array(LinkedPart),
    /** `file`: came with the file; `person`: confirmed on the screen; `suggested`: nobody confirmed it yet. */
    origin: z.enum(['file', 'person', 'suggested']),
    reason: z.string().nullable(),
    /** 0 to 100; null where no wordings were compared. */
    similarity: z.number().int().nullable(),
    /** Identical wording in the linked criterion: may be confirmed together with others. */
    isCertain: z.boolean(),
  })
  .meta({ id: 'DraftLink' });

/** See DraftLink. */
export type DraftLink = z.infer<typeof DraftLink>;

/** What a person decides: how these parts continue. It replaces whatever was decided on any of them. */
export const LinkDecision = z.object({
  level: LinkLevel,
  kind: LinkKind,
  from: z.array(VersionId).max(50),
  to: z.array(VersionId).max(50),
  reason: optionally(text(500)).default(null),
});

/** See LinkDecision. */
export type LinkDecision = z.infer<typeof LinkDecision>;

/** A draft as lists show it. */
export const DraftSummary = z
  .object({
    id: VersionId,
    title: LocalizedText,
    edition: z.string(),
    /** The version it is linked from; null where it begins anew. */
    base: VersionSummary.nullable(),
    /** Counts up with every change; a change names the one it was made on. */
    revision: z.number().int(),
    createdAt: Moment,
    openLinks: z.number().int(),
  })
  .meta({ id: 'CatalogueDraftSummary' });

/** See DraftSummary. */
export type DraftSummary = z.infer<typeof DraftSummary>;

/** What the links would mean for the trend of one criterion of the earlier version, or a new one. */
const LinkEffect = z.object({
  effect: z.enum(['continues', 'two_rounds_only', 'breaks', 'regrouped', 'ends', 'begins']),
  title: LocalizedText,
  sentence: z.string(),
});

/** A draft of a catalogue version with its difference to the version it is linked from. */
export const DraftView = z
  .object({
    draft: DraftSummary,
    version: z.object({ id: VersionId, title: LocalizedText, edition: z.string() }),
    /** Every part of both versions stands in exactly one of these; empty without a base. */
    links: z.array(DraftLink),
    /** How many links of each kind, suggestions included. */
    counts: z.array(z.object({ level: LinkLevel, kind: LinkKind, count: z.number().int() })),
    effects: z.array(LinkEffect),
    /** How many criteria have no question: no round opens with them. */
    criteriaWithoutQuestions: z.number().int(),
    /** What activation would mean, in one sentence; null without a base. */
    summary: z.string().nullable(),
    /** What still forbids activation, in one sentence; null where nothing does. */
    obstacle: z.string().nullable(),
  })
  .meta({ id: 'CatalogueDraft' });

/** See DraftView. */
export type DraftView = z.infer<typeof DraftView>;
