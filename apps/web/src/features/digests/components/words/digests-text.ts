import type { TFunction } from 'i18next';

/** The sentences of the screens about mails. */
export type DigestsText = TFunction<'digests'>;
