import type { Level } from '@selbstcheck/domain';

/** Fill of each level, lowest first; the same in light, dark, print and mail (methods, 6). */
export const LEVEL_FILL: Readonly<Record<Level, string>> = {
  0: '#b35806',
  1: '#fdb863',
  2: '#b2abd2',
  3: '#542788',
};

/** Line around every filled mark, so that it stands out from any background. */
export const MARK_BORDER = '#767676';
