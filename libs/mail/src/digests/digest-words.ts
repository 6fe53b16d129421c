import type { Language } from '@selbstcheck/domain';

/** What stands above the columns of a digest's tables. */
export interface ColumnWords {
  readonly topic: string;
  readonly before: string;
  readonly after: string;
  readonly field: string;
}

export const COLUMN_WORDS: Readonly<Record<Language, ColumnWords>> = {
  de: { topic: 'Worum es geht', before: 'Vorher', after: 'Jetzt', field: 'Handlungsfeld' },
  en: { topic: 'What it is about', before: 'Before', after: 'Now', field: 'Field of action' },
};

/** Stands where one side of a change has nothing to show. */
export const NOTHING = '–';
