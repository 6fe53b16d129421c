import { describe, expect, it } from '@jest/globals';
import type { Endpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { COMMON_PROBLEMS } from './problem.js';

const common: readonly string[] = COMMON_PROBLEMS;

describe.each(Object.entries<Endpoint>(endpoints))('the problems of %s', (_, { path, problems }) => {
  it('tell of a municipality where the path names one, and only there', () => {
    expect(problems.includes('municipality-not-found')).toBe(path.includes(':municipalityId'));
  });

  it('are listed once, without those of every endpoint', () => {
    expect(new Set(problems).size).toBe(problems.length);
    expect(problems.filter((code) => common.includes(code))).toEqual([]);
  });
});
