/** Where each screen lives; every link of the app is built here. */
export const PATHS = {
  home: '/',
  municipality: '/kommunen/:municipalityId',
  rounds: '/kommunen/:municipalityId/runden',
  newRound: '/kommunen/:municipalityId/runden/neu',
  earlierRound: '/kommunen/:municipalityId/runden/frueher',
  overview: '/kommunen/:municipalityId/runden/:roundId',
  round: '/kommunen/:municipalityId/runden/:roundId/stand',
  roundPlan: '/kommunen/:municipalityId/runden/:roundId/planung',
  assignments: '/kommunen/:municipalityId/runden/:roundId/zuordnung',
  answering: '/kommunen/:municipalityId/runden/:roundId/antworten',
  answeringCriterion: '/kommunen/:municipalityId/runden/:roundId/antworten/:criterionId',
  paper: '/kommunen/:municipalityId/runden/:roundId/fragebogen',
  agreement: '/kommunen/:municipalityId/runden/:roundId/abstimmung',
  agreementCriterion: '/kommunen/:municipalityId/runden/:roundId/abstimmung/:criterionId',
  texts: '/kommunen/:municipalityId/runden/:roundId/texte',
  closing: '/kommunen/:municipalityId/runden/:roundId/abschluss',
  revisions: '/kommunen/:municipalityId/runden/:roundId/fassungen',
  revision: '/kommunen/:municipalityId/runden/:roundId/fassungen/:revision',
  correction: '/kommunen/:municipalityId/runden/:roundId/berichtigung',
  tables: '/kommunen/:municipalityId/runden/:roundId/dateien',
  whyOverall: '/kommunen/:municipalityId/runden/:roundId/warum',
  whyField: '/kommunen/:municipalityId/runden/:roundId/warum/:fieldId',
  trends: '/kommunen/:municipalityId/verlauf',
  criterionTrend: '/kommunen/:municipalityId/verlauf/:criterionId',
  comparison: '/kommunen/:municipalityId/vergleich',
  others: '/kommunen/:municipalityId/vergleich/andere',
  catalogue: '/kommunen/:municipalityId/katalog',
  digests: '/kommunen/:municipalityId/mitteilungen',
  import: '/kommunen/:municipalityId/import',
  /** Leads to the import of the municipality last looked at. */
  importAnywhere: '/import',
  digestConfirmation: '/mitteilungen/bestaetigen',
  digestUnsubscription: '/mitteilungen/abbestellen',
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

/** Mails about what changed: subscriptions, what was sent, meetings and the calendar. */
export function digestsPath(municipalityId: string): string {
  return `${municipalityPath(municipalityId)}/mitteilungen`;
}

/** The screens of Mitteilungen besides one's own, by their segment of the address. */
export const DIGEST_SCREENS = { recipients: 'empfaenger', log: 'protokoll', dates: 'termine' } as const;

/** See DIGEST_SCREENS. */
export type DigestScreen = keyof typeof DIGEST_SCREENS;

export function digestScreenPath(municipalityId: string, screen: DigestScreen): string {
  return `${digestsPath(municipalityId)}/${DIGEST_SCREENS[screen]}`;
}

/** Where a printed report of the municipality is imported. */
export function importPath(municipalityId: string): string {
  return `${municipalityPath(municipalityId)}/import`;
}

export function overviewPath({ municipalityId, roundId }: RoundAddress): string {
  return `${municipalityPath(municipalityId)}/runden/${encodeURIComponent(roundId)}`;
}

/** All rounds of the municipality, those in work first. */
export function roundsPath(municipalityId: string): string {
  return `${municipalityPath(municipalityId)}/runden`;
}

/** Where a round is planned. */
export function newRoundPath(municipalityId: string): string {
  return `${roundsPath(municipalityId)}/neu`;
}

/** Where a round that took place before is entered. */
export function earlierRoundPath(municipalityId: string): string {
  return `${roundsPath(municipalityId)}/frueher`;
}

/** The screens of work on one round, by their segment of the address. */
export const ROUND_SCREENS = {
  round: 'stand',
  roundPlan: 'planung',
  assignments: 'zuordnung',
  answering: 'antworten',
  paper: 'fragebogen',
  agreement: 'abstimmung',
  texts: 'texte',
  closing: 'abschluss',
  revisions: 'fassungen',
  correction: 'berichtigung',
  tables: 'dateien',
} as const;

/** See ROUND_SCREENS. */
export type RoundScreen = keyof typeof ROUND_SCREENS;

/** A screen of work on a round; some show one criterion, or one revision, of it. */
export function roundScreenPath(address: RoundAddress, screen: RoundScreen, part?: string): string {
  const path = `${overviewPath(address)}/${ROUND_SCREENS[screen]}`;
  return part === undefined ? path : `${path}/${encodeURIComponent(part)}`;
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
