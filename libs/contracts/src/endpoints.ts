import { healthEndpoints } from './health/health.js';
import { importEndpoints } from './imports/imports.js';
import { installationEndpoints } from './installation/installation.js';
import { resultEndpoints } from './results/results.js';
import { roundEndpoints } from './rounds/rounds.js';

/** The one table of endpoints: validation, OpenAPI, the web client and its mocks all come from here. */
export const endpoints = {
  ...healthEndpoints,
  ...installationEndpoints,
  ...roundEndpoints,
  ...resultEndpoints,
  ...importEndpoints,
} as const;
