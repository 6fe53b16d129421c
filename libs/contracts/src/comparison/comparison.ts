import { z } from 'zod';
import { endpoint, FILE_ANSWER, READERS } from '../endpoint.js';
import { MunicipalityParams } from '../shared-schemas.js';
import { ComparisonMatrix } from './matrix.js';
import { OthersComparison, Participation } from './others.js';
import { LanguageQuery, MatrixReference, RoundToken, RoundTokens } from './selection.js';
import { TwoRounds } from './two-rounds.js';

const MatrixQuery = LanguageQuery.extend({
  rounds: RoundTokens.optional(),
  reference: MatrixReference.default('neighbour'),
});

const PairQuery = LanguageQuery.extend({ before: RoundToken, after: RoundToken });

const PROBLEMS = [
  'round-not-found',
  'reading-not-found',
  'result-not-found',
  'mapping-circular',
  'mapping-contradictory',
] as const;

/** Rounds side by side, and the comparison with other municipalities. */
export const comparisonEndpoints = {
  compareRounds: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/comparison',
    summary: 'Two rounds, or two readings of one: what changed, by how much, and whether it is real',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    query: PairQuery,
    response: TwoRounds,
    problems: PROBLEMS,
  }),
  getMatrix: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/comparison/matrix',
    summary: 'Criteria × rounds, each change against the round before or against a chosen one',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    query: MatrixQuery,
    response: ComparisonMatrix,
    problems: [...PROBLEMS, 'comparison-baseline-unknown'],
  }),
  exportMatrix: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/comparison/matrix/file',
    summary: 'The same selection of rounds as a table, CSV or XLSX',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    query: MatrixQuery.extend({ format: z.enum(['csv', 'xlsx']) }),
    response: FILE_ANSWER,
    problems: [...PROBLEMS, 'comparison-baseline-unknown'],
  }),
  exportComparison: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/comparison/file',
    summary: 'The same comparison of two rounds as a table, CSV or XLSX',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    query: PairQuery.extend({ format: z.enum(['csv', 'xlsx']) }),
    response: FILE_ANSWER,
    problems: PROBLEMS,
  }),
  compareWithOthers: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/comparison/others',
    summary:
      'Medians and quartiles of at least ten other municipalities that take part, per criterion and year',
    access: READERS,
    params: MunicipalityParams,
    query: LanguageQuery,
    response: OthersComparison,
    problems: ['mapping-circular', 'mapping-contradictory'],
  }),
  setParticipation: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/comparison/participation',
    summary: 'Take part in the comparison with other municipalities, or leave it',
    access: ['coordination'],
    params: MunicipalityParams,
    body: z.object({ joins: z.boolean() }),
    response: Participation,
  }),
} as const;
