import { endpoint, READERS } from '../endpoint.js';
import { Id, RoundParams } from '../shared-schemas.js';
import { FieldExplanation, OverallExplanation } from './explanation.js';
import { Overview } from './overview.js';

/** A round's result and why it is so. */
export const resultEndpoints = {
  getOverview: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/overview',
    summary: "A round's symbols, stages and coverage, by its leading reading",
    access: READERS,
    scope: 'read',
    params: RoundParams,
    response: Overview,
    problems: ['round-not-found', 'result-not-found'],
  }),
  explainOverall: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/explanation',
    summary: 'Why the municipality has this stage',
    access: READERS,
    scope: 'read',
    params: RoundParams,
    response: OverallExplanation,
    problems: ['round-not-found', 'result-not-found'],
  }),
  explainField: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/fields/:fieldId/explanation',
    summary: 'Why a field has this stage, and its criteria these symbols',
    access: READERS,
    scope: 'read',
    params: RoundParams.extend({ fieldId: Id }),
    response: FieldExplanation,
    problems: ['round-not-found', 'result-not-found', 'field-not-found'],
  }),
} as const;
