import { TableForeignKey, type TableColumnOptions } from 'typeorm';

/** Columns and references as migrations write them. They repeat the rows on purpose: a migration never changes. */
export type ColumnOptions = Omit<TableColumnOptions, 'name'>;

export const id: ColumnOptions = { type: 'varchar', length: '36' };
export const word: ColumnOptions = { type: 'varchar', length: '20' };
export const hash: ColumnOptions = { type: 'varchar', length: '64' };
export const date: ColumnOptions = { type: 'varchar', length: '10' };
export const moment: ColumnOptions = { type: 'varchar', length: '24' };
export const action: ColumnOptions = { type: 'varchar', length: '40' };
export const text: ColumnOptions = { type: 'text' };
export const integer: ColumnOptions = { type: 'integer' };
export const boolean: ColumnOptions = { type: 'boolean' };
export const insertion: ColumnOptions = {
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

export function primary(column: ColumnOptions): ColumnOptions {
  return { ...column, isPrimary: true };
}

export function nullable(column: ColumnOptions): ColumnOptions {
  return { ...column, isNullable: true };
}

export function columns(named: Readonly<Record<string, ColumnOptions>>): TableColumnOptions[] {
  return Object.entries(named).map(([name, options]) => ({ name, ...options }));
}

/** A reference whose rows go when what they refer to goes. */
export function goesWith(table: string, columnNames: string[], referenced: string[]): TableForeignKey {
  return new TableForeignKey({
    columnNames,
    referencedTableName: table,
    referencedColumnNames: referenced,
    onDelete: 'CASCADE',
  });
}

/** A reference that keeps what it refers to from being removed. */
export function needs(table: string, column: string, referenced: string): TableForeignKey {
  return new TableForeignKey({
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: [referenced],
  });
}
