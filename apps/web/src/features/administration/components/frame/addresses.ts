import { PATHS } from '../../../../shared/addresses/addresses.js';

/** The parts of Verwaltung for a municipality, and how each is called in an address. */
export const MUNICIPALITY_SEGMENTS = {
  members: 'mitglieder',
  tokens: 'programme',
  trail: 'protokoll',
  inspections: 'einsicht',
  rounds: 'runden',
  municipality: 'kommune',
  model: 'rechenmodell',
} as const;

export type MunicipalitySection = keyof typeof MUNICIPALITY_SEGMENTS;

/** The parts of Verwaltung for the installation. */
export const INSTALLATION_SEGMENTS = {
  municipalities: 'kommunen',
  people: 'konten',
  mails: 'nachrichten',
  trail: 'protokoll',
  inspections: 'einsicht',
  jobs: 'auftraege',
  models: 'modelle',
  settings: 'einstellungen',
} as const;

export type InstallationSection = keyof typeof INSTALLATION_SEGMENTS;

export function sectionPath(municipalityId: string, section: MunicipalitySection): string {
  const segment = MUNICIPALITY_SEGMENTS[section];
  return `${PATHS.administration}/kommunen/${encodeURIComponent(municipalityId)}/${segment}`;
}

export function installationPath(section: InstallationSection): string {
  return `${PATHS.administration}/installation/${INSTALLATION_SEGMENTS[section]}`;
}

/** Where the trail of a municipality, or, for null, of the installation stands. */
export function trailPath(municipalityId: string | null): string {
  return municipalityId === null ? installationPath('trail') : sectionPath(municipalityId, 'trail');
}

export function participantsPath(municipalityId: string, roundId: string): string {
  return `${sectionPath(municipalityId, 'rounds')}/${encodeURIComponent(roundId)}`;
}

export function rescoringPath(rescoringId: string): string {
  return `${installationPath('models')}/${encodeURIComponent(rescoringId)}`;
}
