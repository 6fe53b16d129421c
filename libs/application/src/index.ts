export * from './ports/auswertung-reader.js';
export * from './ports/catalogue-store.js';
export * from './ports/installation-store.js';
export * from './ports/municipality-store.js';
export * from './ports/result-store.js';
export * from './ports/round-store.js';
export * from './ports/surroundings.js';
export * from './ports/unit-of-work.js';
