import { z } from 'zod';
import { endpoint, READERS } from '../endpoint.js';
import { Id } from '../shared-schemas.js';
import { FieldExplanation, OverallExplanation } from './explanation.js';
import { Overview } from './overview.js';

const RoundParams = z.object({ roundId: Id });

/** A round's result and why it is so. */
export const resultEndpoints = {
  getOverview: endpoint({
    method: 'GET',
    path: '/rounds/:roundId/overview',
    summary: "A round's symbols, stages and coverage, by its leading reading",
    access: READERS,
    params: RoundParams,
    response: Overview,
    problems: ['round-not-found', 'result-not-found'],
  }),
  explainOverall: endpoint({
    method: 'GET',
    path: '/rounds/:roundId/explanation',
    summary: 'Why the municipality has this stage',
    access: READERS,
    params: RoundParams,
    response: OverallExplanation,
    problems: ['round-not-found', 'result-not-found'],
  }),
  explainField: endpoint({
    method: 'GET',
    path: '/rounds/:roundId/fields/:fieldId/explanation',
    summary: 'Why a field has this stage, and its criteria these symbols',
    access: READERS,
    params: z.object({ roundId: Id, fieldId: Id }),
    response: FieldExplanation,
    problems: ['round-not-found', 'result-not-found', 'field-not-found'],
  }),
} as const;
