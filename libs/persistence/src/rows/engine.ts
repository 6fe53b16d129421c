import type { EntitySchemaColumnOptions } from 'typeorm';

/** The two databases the product runs on. */
export type Engine = 'sqlite' | 'postgres';

/** The column types that the two databases name differently. */
export const ENGINE_TYPES = {
  sqlite: { timestamp: 'datetime', bytes: 'blob' },
  postgres: { timestamp: 'timestamptz', bytes: 'bytea' },
} as const;

/** An identifier made by the application. */
export const applicationId: EntitySchemaColumnOptions = { type: 'varchar', length: 36 };

/** A word of a fixed vocabulary, kept as a word so that it can be read and extended. */
export const vocabularyWord: EntitySchemaColumnOptions = { type: 'varchar', length: 20 };

/** A SHA-256 in hexadecimal. */
export const sha256: EntitySchemaColumnOptions = { type: 'varchar', length: 64 };

/** An ISO calendar date; the databases' own dates pass through a time zone on their way to the program. */
export const calendarDate: EntitySchemaColumnOptions = { type: 'varchar', length: 10 };

/** An ISO timestamp in UTC as the text it is: it sorts as time does, and the audit trail's hashes cover every sign of it. */
export const moment: EntitySchemaColumnOptions = { type: 'varchar', length: 24 };

/** Counts upwards in the order of insertion, which no clock is needed to know. */
export const insertionOrder: EntitySchemaColumnOptions = {
  type: 'integer',
  primary: true,
  generated: 'increment',
};
