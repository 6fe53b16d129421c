export * from './palette.js';
export * from './stage-scale.js';
export * from './stage-steps.js';
export type { PictureWords } from './svg.js';
