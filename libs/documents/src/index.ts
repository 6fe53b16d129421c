export * from './catalogue-file-reader.js';
export * from './auswertung/printed-auswertung-reader.js';
export { MAX_AUSWERTUNG_BYTES } from './auswertung/source/file-limits.js';
export type { KnownEditionTitles } from './auswertung/title-hints.js';
