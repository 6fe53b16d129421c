export * from './catalogue-file-reader.js';
export * from './auswertung/printed-auswertung-reader.js';
export { MAX_AUSWERTUNG_BYTES } from './auswertung/source/file-limits.js';
export type { KnownEditionTitles } from './auswertung/title-hints.js';
export * from './evidence/content-file-kinds.js';
export * from './pictures/svg-criterion-pictures.js';
export * from './sheets/object-file-reader.js';
export * from './sheets/spreadsheet-reader.js';
export * from './tables/spreadsheet-table-files.js';
