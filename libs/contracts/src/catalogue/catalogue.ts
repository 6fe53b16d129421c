import { z } from 'zod';
import { LanguageQuery } from '../comparison/selection.js';
import { endpoint, FILE_BODY, READERS } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import { Done, MunicipalityParams, text } from '../shared-schemas.js';
import { DraftSummary, DraftView, LinkDecision } from './drafts.js';
import { questionEndpoints } from './questions.js';
import { VersionId, VersionSummary, VersionView } from './versions.js';

const DraftParams = MunicipalityParams.extend({ draftId: VersionId });

const FILE_PROBLEMS = [
  'catalogue-file-empty',
  'catalogue-file-too-large',
  'catalogue-file-encoding',
  'catalogue-file-not-json',
  'catalogue-file-format',
  'catalogue-file-shape',
  'catalogue-unsound',
  'catalogue-several-bases',
  'catalogue-exists',
  'catalogue-version-unknown',
  'draft-too-large',
  'draft-too-many',
] as const satisfies readonly ProblemCode[];

const DRAFT_PROBLEMS = ['draft-not-found', 'draft-revision-stale'] as const satisfies readonly ProblemCode[];

/** Catalogue versions, and drafts of new ones that are linked before they can be used. Versions never change. */
export const catalogueEndpoints = {
  listVersions: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/catalogue/versions',
    summary: 'The catalogue versions of the installation, with how this municipality uses them',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    response: z.object({ versions: z.array(VersionSummary) }).meta({ id: 'CatalogueVersions' }),
  }),
  getVersion: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/catalogue/versions/:versionId',
    summary: 'A whole catalogue version',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams.extend({ versionId: VersionId }),
    response: VersionView,
    problems: ['catalogue-version-unknown'],
  }),
  listDrafts: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/catalogue/drafts',
    summary: 'Drafts of catalogue versions that are not yet activated',
    access: ['coordination'],
    params: MunicipalityParams,
    response: z.object({ drafts: z.array(DraftSummary) }).meta({ id: 'CatalogueDrafts' }),
  }),
  readDraft: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/catalogue/drafts',
    summary: 'Read a new version from a catalogue file; it stays a draft until it is activated',
    access: ['coordination'],
    status: 201,
    params: MunicipalityParams,
    query: LanguageQuery.extend({ base: VersionId.optional() }),
    body: FILE_BODY,
    response: DraftView,
    problems: FILE_PROBLEMS,
  }),
  getDraft: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/catalogue/drafts/:draftId',
    summary: 'A draft: its difference, its links, and what they mean for trends',
    access: ['coordination'],
    params: DraftParams,
    query: LanguageQuery,
    response: DraftView,
    problems: ['draft-not-found'],
  }),
  decideLinks: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/catalogue/drafts/:draftId/links',
    summary: 'Confirm or change how parts continue',
    access: ['coordination'],
    params: DraftParams,
    query: LanguageQuery,
    body: z.object({ revision: z.number().int().min(1), decisions: z.array(LinkDecision).min(1).max(500) }),
    response: DraftView,
    problems: [...DRAFT_PROBLEMS, 'link-refused'],
  }),
  undecideLinks: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/catalogue/drafts/:draftId/links/withdrawal',
    summary: 'Take back what was decided on these parts',
    access: ['coordination'],
    params: DraftParams,
    query: LanguageQuery,
    body: z.object({
      revision: z.number().int().min(1),
      from: z.array(VersionId).max(500),
      to: z.array(VersionId).max(500),
    }),
    response: DraftView,
    problems: DRAFT_PROBLEMS,
  }),
  activateDraft: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/catalogue/drafts/:draftId/activation',
    summary: 'Make the draft a catalogue version that rounds can use; it never changes from then on',
    access: ['coordination'],
    status: 201,
    params: DraftParams,
    body: z.object({ revision: z.number().int().min(1), reason: text(500) }),
    response: VersionSummary,
    problems: [...DRAFT_PROBLEMS, 'draft-links-open', 'catalogue-exists', 'catalogue-version-unknown'],
  }),
  deleteDraft: endpoint({
    method: 'DELETE',
    path: '/municipalities/:municipalityId/catalogue/drafts/:draftId',
    summary: 'Throw a draft away',
    access: ['coordination'],
    params: DraftParams,
    response: Done,
    problems: ['draft-not-found'],
  }),
  ...questionEndpoints,
} as const;
