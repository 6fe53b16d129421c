import { z } from 'zod';
import { endpoint, READERS } from '../endpoint.js';
import { LanguageQuery } from '../comparison/selection.js';
import { Id, LocalizedText, Moment, MunicipalityParams, text } from '../shared-schemas.js';

/** The rating that a target asks for: (✘), (✓) or ✓. */
export const TargetSymbol = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A target of a criterion. */
export const TargetView = z
  .object({
    id: Id,
    symbol: TargetSymbol,
    date: z.iso.date(),
    reason: z.string(),
    setAt: Moment,
    /** `current`, or what ended it. */
    state: z.enum(['current', 'replaced', 'withdrawn']),
    endedAt: Moment.nullable(),
    endReason: z.string().nullable(),
  })
  .meta({ id: 'TargetView' });

/** See TargetView. */
export type TargetView = z.infer<typeof TargetView>;

/** How a current target stands. */
export const PaceView = z
  .object({
    kind: z.enum(['reached', 'expired', 'not_rated', 'open']),
    /** "auf Kurs", "erreicht", "Frist abgelaufen"; null where there is arithmetic only. */
    label: z.string().nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'PaceView' });

/** See PaceView. */
export type PaceView = z.infer<typeof PaceView>;

/** The current target of a criterion, how it stands, and earlier ones. */
export const CriterionTargets = z
  .object({
    current: TargetView.nullable(),
    pace: PaceView.nullable(),
    /** Newest first. */
    earlier: z.array(TargetView),
  })
  .meta({ id: 'CriterionTargets' });

/** See CriterionTargets. */
export type CriterionTargets = z.infer<typeof CriterionTargets>;

const HISTORY_PROBLEMS = ['result-not-found', 'mapping-circular', 'mapping-contradictory'] as const;

const CriterionParams = MunicipalityParams.extend({ criterionId: Id });

/** Targets of criteria. A criterion is named by its id in the latest round that asks it. */
export const targetEndpoints = {
  listTargets: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/targets',
    summary: 'Every current target of the municipality, by date, with how it stands',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    query: LanguageQuery,
    response: z
      .object({
        targets: z.array(
          z.object({ criterionId: Id, title: LocalizedText, target: TargetView, pace: PaceView }),
        ),
      })
      .meta({ id: 'Targets' }),
    problems: HISTORY_PROBLEMS,
  }),
  setTarget: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/trends/:criterionId/target',
    summary: 'Set the target of a criterion; one that was there is kept as replaced',
    access: ['coordination'],
    params: CriterionParams,
    query: LanguageQuery,
    body: z.object({ symbol: TargetSymbol, date: z.iso.date(), reason: text(1_000) }),
    response: CriterionTargets,
    problems: [...HISTORY_PROBLEMS, 'criterion-not-found', 'target-date-past', 'target-exists'],
  }),
  withdrawTarget: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/trends/:criterionId/target/withdrawal',
    summary: 'Withdraw the current target of a criterion with a reason',
    access: ['coordination'],
    params: CriterionParams,
    query: LanguageQuery,
    body: z.object({ reason: text(1_000) }),
    response: CriterionTargets,
    problems: [...HISTORY_PROBLEMS, 'criterion-not-found', 'target-not-found'],
  }),
} as const;
