import { z } from 'zod';
import { LanguageQuery } from '../comparison/selection.js';
import { endpoint, FILE_ANSWER, READERS } from '../endpoint.js';
import { Id, MunicipalityParams } from '../shared-schemas.js';
import { CriterionTrend } from './criterion-trend.js';
import { Trends } from './trends.js';

const PROBLEMS = ['result-not-found', 'mapping-circular', 'mapping-contradictory'] as const;

/** How every criterion moved since the first round. */
export const trendEndpoints = {
  getTrends: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/trends',
    summary: 'Every criterion over all closed rounds',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    query: LanguageQuery,
    response: Trends,
    problems: PROBLEMS,
  }),
  getCriterionTrend: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/trends/:criterionId',
    summary: 'One criterion in depth: its rounds, breaks, line, answers and targets',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams.extend({ criterionId: Id }),
    query: LanguageQuery,
    response: CriterionTrend,
    problems: [...PROBLEMS, 'criterion-not-found'],
  }),
  exportCriterionTrend: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/trends/:criterionId/file',
    summary: "One criterion's rounds as CSV, or its chart as SVG",
    access: READERS,
    scope: 'read',
    params: MunicipalityParams.extend({ criterionId: Id }),
    query: LanguageQuery.extend({ format: z.enum(['csv', 'svg']) }),
    response: FILE_ANSWER,
    problems: [...PROBLEMS, 'criterion-not-found'],
  }),
} as const;
