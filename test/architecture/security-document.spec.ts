import { describe, expect, it } from '@jest/globals';
import {
  REQUIREMENTS,
  SECURITY_DOCUMENT,
  securityDocumentViolations,
  SETTINGS,
} from './laws/security-document.js';
import { readSourceTree } from './source-tree.js';

const SPEC = 'apps/api/src/sign-in.spec.ts';

const row = (id: string, state = 'met', how = `"wrong password" in \`${SPEC}\`, \`HOST=127.0.0.1\``) =>
  `| ${id} | in our words | ${how} | ${state} |`;

const [first = '', ...others] = REQUIREMENTS;

/** A repository whose document has these rows for the first requirement, and is sound for all others. */
const tree = (firstRows: readonly string[], summary = 'Nothing.') => [
  { path: SPEC, text: "it('refuses a wrong password')" },
  { path: SETTINGS, text: 'z.object({\n  HOST: z.string(),\n})' },
  {
    path: SECURITY_DOCUMENT,
    text: [...firstRows, ...others.map((id) => row(id)), '', '## What is not met', '', summary].join('\n'),
  },
];

describe('docs/security.md', () => {
  it('has a row for each requirement of OWASP ASVS 5 level 2, and names only what is there', () => {
    expect(securityDocumentViolations(readSourceTree())).toEqual([]);
  });

  it('is held to the 70 requirements of level 1 and the 183 of level 2', () => {
    expect(new Set(REQUIREMENTS).size).toBe(70 + 183);
  });

  it('may leave a requirement open, or to others, when it says so', () => {
    expect(securityDocumentViolations(tree([row(first)]))).toEqual([]);
    expect(securityDocumentViolations(tree([row(first, 'does not apply', 'why')]))).toEqual([]);
    expect(securityDocumentViolations(tree([row(first, 'not met', 'why')], `- ${first}: why`))).toEqual([]);
  });

  it.each([
    ['a requirement without a row', []],
    ['a requirement with two rows', [row(first), row(first)]],
    ['a requirement that the level does not have', [row(first), row('V1.1.9')]],
    ['a state of its own', [row(first, 'nearly met')]],
    ['"met" by nothing but words', [row(first, 'met', 'we are careful')]],
    ['a file that is not there', [row(first, 'met', '`apps/api/src/gone.spec.ts`')]],
    ['a scenario that its file does not have', [row(first, 'met', `"wrong code" in \`${SPEC}\``)]],
    ['a setting that is not there', [row(first, 'met', '`HOSTS`')]],
    ['a requirement that is not met and not in the summary', [row(first, 'not met', 'why')]],
  ])('is found with %s', (_what, rows) => {
    expect(securityDocumentViolations(tree(rows))).toHaveLength(1);
  });

  it('is found with a summary that calls open what is met', () => {
    expect(securityDocumentViolations(tree([row(first)], `- ${first}`))).toHaveLength(1);
  });

  it('is missed when it is gone', () => {
    expect(securityDocumentViolations([])).toHaveLength(REQUIREMENTS.length);
  });
});
