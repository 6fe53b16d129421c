import { describe, expect, it } from '@jest/globals';
import { AUDIT_ACTIONS } from '@selbstcheck/application';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-tree.js';

interface Words {
  readonly audited: Readonly<Record<string, string>>;
}

const wordsOf = (language: string): Words =>
  JSON.parse(
    readFileSync(join(ROOT, `apps/web/src/locales/administration.${language}.json`), 'utf8'),
  ) as Words;

// The web knows actions as texts of the server; no compiler compares them.
describe.each(['de', 'en'])('the audit trail on the screen, in %s', (language) => {
  it('has a sentence for every action, and for no other', () => {
    expect(Object.keys(wordsOf(language).audited).sort()).toEqual([...AUDIT_ACTIONS].sort());
  });
});
