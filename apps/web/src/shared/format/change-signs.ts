import type { ChangeClass } from '@selbstcheck/contracts';

/** A sign per class; it always stands beside its words. */
export const CHANGE_SIGNS: Readonly<Record<ChangeClass, string>> = {
  improved: '▲',
  levels_higher: '▲',
  slightly_risen: '△',
  worsened: '▼',
  levels_lower: '▼',
  slightly_fallen: '▽',
  unchanged: '=',
  same_level: '=',
  newly_rated: '+',
  no_longer_rated: '−',
  not_comparable: '≠',
  not_rated: '–',
};
