import type { AuditEvent } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import type {
  AdministrationKey,
  AdministrationText,
} from '../../../../shared/i18n/administration-sentences.js';
import { momentInWords } from '../frame/moment.js';

/** The words under a key that is made of what the server sent; undefined where there are none. */
function wordsAt(key: string, t: AdministrationText): string | undefined {
  const words = t(key as AdministrationKey);
  return words === key ? undefined : words;
}

/** What happened, in words; an action of a newer server keeps its own name. */
export function actionWords(action: string, t: AdministrationText): string {
  return wordsAt(`audited.${action}`, t) ?? t('trail.unknownAction', { action });
}

/** Which role did it, or that nobody is known; never a name. */
export function actorWords({ kind, role }: AuditEvent['actor'], t: AdministrationText): string {
  return role === null ? t(`actor.${kind}`) : (wordsAt(`role.${role}`, t) ?? role);
}

/** What a stored value is called. */
export function valueName(name: string, t: AdministrationText): string {
  return wordsAt(`auditedValue.${name}`, t) ?? name;
}

/** What a screen speaks. */
interface Speech {
  readonly t: AdministrationText;
  /** The sentence of a problem's code. */
  readonly problem: (code: string) => string;
  readonly language: Language;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A stored value in words. */
export function valueWords(name: string, value: unknown, speech: Speech): string {
  const { t, language } = speech;
  if (value === null || value === undefined || value === '') return t('trail.nothing');
  if (typeof value === 'boolean') return t(value ? 'trail.yes' : 'trail.no');
  if (Array.isArray(value)) return value.map((each) => valueWords(name, each, speech)).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (name === 'code') return speech.problem(value);
  if (DATE.test(value)) return dateInWords(value, language);
  if (MOMENT.test(value)) return momentInWords(value, language);
  return wordsAt(`auditedWord.${name}.${value}`, t) ?? value;
}
