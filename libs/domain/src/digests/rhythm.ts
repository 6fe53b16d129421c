/** When a subscription tells what changed (methods, 8). Weekdays count from Monday 1 to Sunday 7, months from 1. */
export type Rhythm =
  | { readonly kind: 'after_closing' }
  | { readonly kind: 'weekly'; readonly weekday: number }
  /** A day that a month does not have is its last one. */
  | { readonly kind: 'monthly'; readonly day: number }
  /** In January, April, July and October. */
  | { readonly kind: 'quarterly'; readonly day: number }
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number }
  /** So many days, 0 to 60, before each meeting of the steering group. */
  | { readonly kind: 'before_meeting'; readonly days: number };

/** The kinds of Rhythm. */
export const RHYTHM_KINDS = [
  'after_closing',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
  'before_meeting',
] as const satisfies readonly Rhythm['kind'][];

/** Whether it comes at dates, also where nothing happened. After closings there is no slot before something did. */
export function hasDates({ kind }: Pick<Rhythm, 'kind'>): boolean {
  return kind !== 'after_closing';
}
