import { z } from 'zod';
import { endpoint, FILE_ANSWER, READERS } from '../endpoint.js';
import { Id, MunicipalityParams, RoundParams } from '../shared-schemas.js';
import { FieldExplanation, OverallExplanation } from './explanation.js';
import { Overview } from './overview.js';

/** A round's result and why it is so; and all results as one tidy table for other tools. */
export const resultEndpoints = {
  exportResults: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/results/table',
    summary:
      'Every closed round as tidy CSV: one row per round and criterion; see the description of its columns',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    response: FILE_ANSWER,
    problems: ['result-not-found', 'mapping-circular', 'mapping-contradictory'],
  }),
  describeResults: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/results/table/metadata',
    summary: 'The columns of the tidy table, as CSV on the Web metadata (W3C, tabular data model)',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    response: z
      .object({
        '@context': z.string(),
        url: z.string(),
        'dc:title': z.string(),
        dialect: z.object({ delimiter: z.string(), encoding: z.string(), header: z.boolean() }),
        tableSchema: z.object({
          columns: z.array(
            z.object({
              name: z.string(),
              titles: z.string(),
              'dc:description': z.string(),
              datatype: z.union([z.string(), z.record(z.string(), z.union([z.string(), z.number()]))]),
              required: z.boolean(),
            }),
          ),
          primaryKey: z.array(z.string()),
        }),
      })
      .meta({ id: 'ResultsTableMetadata' }),
  }),
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
