/** Where each screen lives; every link of the app is built here. */
export const PATHS = {
  home: '/',
  municipality: '/kommunen/:municipalityId',
  overview: '/kommunen/:municipalityId/runden/:roundId',
  whyOverall: '/kommunen/:municipalityId/runden/:roundId/warum',
  whyField: '/kommunen/:municipalityId/runden/:roundId/warum/:fieldId',
  trends: '/kommunen/:municipalityId/verlauf',
  criterionTrend: '/kommunen/:municipalityId/verlauf/:criterionId',
  comparison: '/kommunen/:municipalityId/vergleich',
  others: '/kommunen/:municipalityId/vergleich/andere',
  catalogue: '/kommunen/:municipalityId/katalog',
  import: '/kommunen/:municipalityId/import',
  /** Leads to the import of the municipality last looked at. */
  importAnywhere: '/import',
  methods: '/methoden',
  signIn: '/anmelden',
  signInReturn: '/anmelden/zurueck',
  forgottenPassword: '/kennwort-vergessen',
  newPassword: '/kennwort-neu',
  invitation: '/einladung',
  setUp: '/einrichten',
  addressConfirmation: '/adresse-bestaetigen',
  account: '/konto',
  administration: '/verwaltung',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
} as const;

const FIELD_ANCHOR = 'feld-';

/** The id of the place in the overview that leads to the reasons of the whole. */
export const OVERALL_ANCHOR = 'gesamtergebnis';

/** A round of a municipality, as addresses name it. */
export interface RoundAddress {
  readonly municipalityId: string;
  readonly roundId: string;
}

export function municipalityPath(municipalityId: string): string {
  return `/kommunen/${encodeURIComponent(municipalityId)}`;
}

/** How every criterion of the municipality moved. */
export function trendsPath(municipalityId: string): string {
  return `${municipalityPath(municipalityId)}/verlauf`;
}

/** One criterion in depth, by its id in the latest round that asks it. */
export function criterionTrendPath(municipalityId: string, criterionId: string): string {
  return `${trendsPath(municipalityId)}/${encodeURIComponent(criterionId)}`;
}

/** Rounds side by side. */
export function comparisonPath(municipalityId: string): string {
  return `${municipalityPath(municipalityId)}/vergleich`;
}

/** The municipality among others that take part. */
export function othersPath(municipalityId: string): string {
  return `${comparisonPath(municipalityId)}/andere`;
}

/** Catalogue versions. */
export function cataloguePath(municipalityId: string): string {
  return `${municipalityPath(municipalityId)}/katalog`;
}

/** Where a printed report of the municipality is imported. */
export function importPath(municipalityId: string): string {
  return `${municipalityPath(municipalityId)}/import`;
}

export function overviewPath({ municipalityId, roundId }: RoundAddress): string {
  return `${municipalityPath(municipalityId)}/runden/${encodeURIComponent(roundId)}`;
}

/** The overview, opened where its reasons were left: at a field's row, or, without a field, at the overall stage. */
export function overviewReasonPath(address: RoundAddress, fieldId?: string): string {
  return `${overviewPath(address)}#${fieldId === undefined ? OVERALL_ANCHOR : fieldAnchor(fieldId)}`;
}

/** Where the reasons for the overall stage stand, or, with a field, for that field's stage. */
export function whyPath(address: RoundAddress, fieldId?: string): string {
  const overall = `${overviewPath(address)}/warum`;
  return fieldId === undefined ? overall : `${overall}/${encodeURIComponent(fieldId)}`;
}

/** The id of a field's row in the overview. */
export function fieldAnchor(fieldId: string): string {
  return FIELD_ANCHOR + fieldId;
}

/** Whether an id in an address is one that reasons lead back to, and not, say, the skip link's. */
export function isReasonAnchor(anchor: string): boolean {
  return anchor === OVERALL_ANCHOR || anchor.startsWith(FIELD_ANCHOR);
}
