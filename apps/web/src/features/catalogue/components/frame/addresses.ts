import { cataloguePath } from '../../../../shared/addresses/addresses.js';
import type { DraftAddress } from '../../api/drafts.js';

/** The last parts of the addresses below a municipality's catalogue. */
export const CATALOGUE_SEGMENTS = {
  versions: 'fassungen',
  drafts: 'entwuerfe',
  activation: 'aktivieren',
  own: 'eigene-fassung',
  questions: 'fragen',
} as const;

export function versionPath(municipalityId: string, versionId: string): string {
  return `${cataloguePath(municipalityId)}/${CATALOGUE_SEGMENTS.versions}/${encodeURIComponent(versionId)}`;
}

export function draftPath({ municipalityId, draftId }: DraftAddress): string {
  return `${cataloguePath(municipalityId)}/${CATALOGUE_SEGMENTS.drafts}/${encodeURIComponent(draftId)}`;
}

export function activationPath(address: DraftAddress): string {
  return `${draftPath(address)}/${CATALOGUE_SEGMENTS.activation}`;
}

/** Where the coordination writes a version of its own. */
export function ownVersionPath(municipalityId: string): string {
  return `${cataloguePath(municipalityId)}/${CATALOGUE_SEGMENTS.own}`;
}

/** Where the questions of a draft are changed. */
export function draftQuestionsPath(address: DraftAddress): string {
  return `${draftPath(address)}/${CATALOGUE_SEGMENTS.questions}`;
}
