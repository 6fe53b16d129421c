import type { TFunction } from 'i18next';

/** The sentences of the screens about rounds in work. */
export type RoundsText = TFunction<'rounds'>;
