import type { Letter } from '@selbstcheck/application';

export const LINK = 'https://monitor.auenried.example/einladung#Zm9vYmFyLXRva2VuLTI1Ni1iaXQ';
export const UNTIL = '2026-11-22T10:30:00.000Z';

export const INVITATION = {
  kind: 'invitation',
  municipality: 'Stadt Auenried',
  role: 'contributor',
  link: LINK,
  validUntil: UNTIL,
} as const satisfies Letter;

export const RESET = { kind: 'password_reset', link: LINK, validUntil: UNTIL } as const satisfies Letter;

export const CONFIRMATION = {
  kind: 'address_confirmation',
  link: LINK,
  validUntil: UNTIL,
} as const satisfies Letter;

export const NOTICE = {
  kind: 'security_notice',
  event: 'password_changed',
  at: UNTIL,
} as const satisfies Letter;

export const FEEDBACK = {
  kind: 'accessibility_feedback',
  message: 'Die Tabelle liest mein Vorleser nicht.\nBitte ändern Sie das.',
  page: 'Überblick',
  replyTo: 'ben@example.org',
} as const satisfies Letter;

export const REMINDER = {
  kind: 'reminder',
  municipality: 'Stadt Auenried',
  round: 'Selbstcheck 2026',
  department: 'Amt für Jugend',
  open: 12,
  asked: 31,
  deadline: '2026-12-18',
  isOverdue: false,
  link: LINK,
  senderFunction: 'Integrationsbeauftragte',
} as const satisfies Letter;

export const SUBSCRIPTION = {
  kind: 'subscription_confirmation',
  municipality: 'Stadt Auenried',
  about: 'Handlungsfeld 2, Teilhabe',
  link: LINK,
  validUntil: UNTIL,
} as const satisfies Letter;

export const LETTERS: readonly Letter[] = [
  INVITATION,
  RESET,
  CONFIRMATION,
  NOTICE,
  FEEDBACK,
  REMINDER,
  SUBSCRIPTION,
];
