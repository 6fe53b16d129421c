import type { DigestScopeView, RhythmView } from '@selbstcheck/contracts';
import { hasDates } from '@selbstcheck/domain';
import type { Typed } from '../../../../shared/forms/form.js';
import type { SubscriptionWish } from '../../api/subscriptions.js';

/** A scope as one word, for the choices of a list. */
export function scopeKey(scope: DigestScopeView): string {
  if (scope.kind === 'overall') return scope.kind;
  if (scope.kind === 'round') return `${scope.kind} ${scope.roundId}`;
  return `${scope.kind} ${scope.catalogueVersionId} ${scope.fieldId}`;
}

/** What somebody wants, out of the fields of the form; what a form does not show stays as in `before`. */
export function wishOf(
  typed: Typed,
  scopes: readonly DigestScopeView[],
  before: SubscriptionWish,
): SubscriptionWish {
  const rhythm = rhythmOf(typed, before.rhythm);
  return {
    scope: scopes.find((scope) => scopeKey(scope) === typed.scope) ?? before.scope,
    rhythm,
    time: typed.time ?? before.time,
    zone: typed.zone ?? before.zone,
    language: typed.language === 'en' ? 'en' : 'de',
    noticeAfterSilence: hasDates(rhythm) && typed.noticeAfterSilence !== undefined,
  };
}

function rhythmOf(typed: Typed, before: RhythmView): RhythmView {
  const number = (name: 'weekday' | 'day' | 'month' | 'days') => Number(typed[name]);
  switch (typed.rhythm) {
    case 'after_closing':
      return { kind: 'after_closing' };
    case 'weekly':
      return { kind: 'weekly', weekday: number('weekday') };
    case 'monthly':
    case 'quarterly':
      return { kind: typed.rhythm, day: number('day') };
    case 'yearly':
      return { kind: 'yearly', month: number('month'), day: number('day') };
    case 'before_meeting':
      return { kind: 'before_meeting', days: number('days') };
    default:
      return before;
  }
}
