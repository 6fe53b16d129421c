import { describe, expect, it } from '@jest/globals';
import type { VersionSummary } from '@selbstcheck/contracts';
import { answerableVersions, proposedVersion } from './proposed-version.js';

function version(id: string, changes: Partial<VersionSummary> = {}): VersionSummary {
  return {
    ...{ id, title: { de: 'Katalog' }, edition: id, isDemonstration: false },
    ...{ fields: 7, criteria: 34, questions: 105, rounds: 0, linkedTo: [] },
    ...changes,
  };
}

describe('the version that a new round is planned with', () => {
  it('is the newest with questions that earlier rounds are linked with, over several links', () => {
    const printed = version('2020', { questions: 0, rounds: 1, linkedTo: ['own'] });
    const own = version('own', { linkedTo: ['2020', 'newer'] });
    const newer = version('newer', { linkedTo: ['own'] });
    const foreign = version('foreign');
    expect(proposedVersion([printed, own, newer, foreign])?.id).toBe('newer');
  });

  it('is any with questions rather than the one of the last round without', () => {
    const printed = version('2020', { questions: 0, rounds: 1 });
    expect(proposedVersion([printed, version('own')])?.id).toBe('own');
  });

  it('is never one of a demonstration for whoever has nothing to do with it', () => {
    const printed = version('2020', { questions: 0, rounds: 1 });
    const invented = version('demo', { isDemonstration: true });
    expect(proposedVersion([printed, invented])?.id).toBe('2020');
    expect(answerableVersions([printed, invented])).toEqual([]);
  });

  it('may be one of a demonstration in the demonstration itself', () => {
    const invented = version('demo', { isDemonstration: true, rounds: 2 });
    expect(proposedVersion([version('2020', { questions: 0 }), invented])?.id).toBe('demo');
  });

  it('is none where none is installed', () => {
    expect(proposedVersion([])).toBeUndefined();
  });
});
