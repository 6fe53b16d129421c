import type { SourceFile } from '../source-tree.js';

export const SECURITY_DOCUMENT = 'docs/security.md';
export const SETTINGS = 'apps/api/src/configuration/environment.ts';

/** OWASP ASVS 5.0.0: by chapter, how many requirements of level 1 or 2 its sections have; level 3 comes after them. */
const COUNTS: Readonly<Record<number, readonly number[]>> = {
  1: [2, 9, 11, 3, 2],
  2: [3, 3, 4, 1],
  3: [0, 2, 4, 6, 5, 0, 2],
  4: [3, 1, 2, 4],
  5: [1, 3, 2, 3],
  6: [3, 12, 4, 4, 5, 3, 0, 4],
  7: [3, 4, 2, 5, 2, 2],
  8: [2, 3, 1, 1],
  9: [3, 4],
  10: [2, 2, 4, 11, 5, 2, 3],
  11: [2, 3, 3, 4, 1, 1],
  12: [3, 2, 4],
  13: [1, 5, 2, 5],
  14: [2, 4, 3],
  15: [3, 3, 7],
  16: [1, 5, 4, 3, 3],
  17: [1, 4, 2],
};

const from1 = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** The ids of the 253 requirements of levels 1 and 2. */
export const REQUIREMENTS: readonly string[] = Object.entries(COUNTS).flatMap(([chapter, sections]) =>
  sections.flatMap((count, at) => from1(count).map((number) => `V${chapter}.${at + 1}.${number}`)),
);

const STATES = ['met', 'not met', 'does not apply'];
const NOT_MET = /^## What is not met$/m;
const PATH = /^(?:apps|libs|test|tools|docs|docker)\/[\w./-]+$|^[\w.-]+\.(?:json|mjs)$/;
const SCENARIOS = /((?:"[^"\n]+"(?:, | and )?)+) in `([^`\n]+)`/g;
const SETTING = /^([A-Z][A-Z_]{2,})(?:=\S*)?$/;

interface Row {
  readonly ids: readonly string[];
  readonly how: string;
  readonly state: string;
}

function rowsOf(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => /^\| *V\d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ ids: idsIn(cells[1]), how: cells[3] ?? '', state: cells[4] ?? '' }));
}

const idsIn = (text = ''): readonly string[] => text.match(/\bV\d+\.\d+\.\d+\b/g) ?? [];

const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words ?? '');

const isEvidence = (words: string) => PATH.test(words) || SETTING.test(words);

function* complaintsAboutRow({ ids, how, state }: Row): Generator<string> {
  if (!STATES.includes(state)) yield `${ids.join(', ')}: "${state}" is none of ${STATES.join(', ')}`;
  if (state === 'met' && !quoted(how).some(isEvidence))
    yield `${ids.join(', ')}: is met without a test, a file or a setting`;
}

/** Each requirement has one row, and the ids in the rows are requirements. */
function* complaintsAboutIds(rows: readonly Row[]): Generator<string> {
  const listed = rows.flatMap(({ ids }) => ids);
  for (const id of REQUIREMENTS) {
    const times = listed.filter((other) => other === id).length;
    if (times !== 1) yield `${id}: stands in ${times} rows`;
  }
  for (const id of listed) if (!REQUIREMENTS.includes(id)) yield `${id}: is no requirement of level 1 or 2`;
}

/** The summary names what the rows call not met, and nothing else. */
function* complaintsAboutSummary(rows: readonly Row[], summary: string): Generator<string> {
  const open = rows.filter(({ state }) => state === 'not met').flatMap(({ ids }) => ids);
  const named = idsIn(summary);
  for (const id of open) if (!named.includes(id)) yield `${id}: is not met and missing from the summary`;
  for (const id of named) if (!open.includes(id)) yield `${id}: is in the summary, but not "not met"`;
}

function* complaintsAboutNames(text: string, files: readonly SourceFile[]): Generator<string> {
  const settings = files.find(({ path }) => path === SETTINGS)?.text ?? '';
  const paths = files.map(({ path }) => path);
  for (const words of new Set(quoted(text))) {
    const setting = SETTING.exec(words)?.[1];
    if (setting !== undefined && !new RegExp(`^ {2}${setting}:`, 'm').test(settings))
      yield `${setting}: is no setting`;
    if (PATH.test(words) && !paths.some((path) => path === words || path.startsWith(`${words}/`)))
      yield `${words}: is not in the repository`;
  }
}

/** A scenario that stands before its file is in it. */
function* complaintsAboutScenarios(text: string, files: readonly SourceFile[]): Generator<string> {
  for (const [, scenarios = '', path] of text.matchAll(SCENARIOS)) {
    const spec = files.find((file) => file.path === path)?.text ?? '';
    for (const [, scenario = ''] of scenarios.matchAll(/"([^"]+)"/g))
      if (!spec.includes(scenario)) yield `${path}: has no scenario "${scenario}"`;
  }
}

/** Requirements that docs/security.md leaves out or calls met without evidence, and names in it that lead nowhere. */
export function securityDocumentViolations(files: readonly SourceFile[]): string[] {
  const text = files.find(({ path }) => path === SECURITY_DOCUMENT)?.text ?? '';
  const rows = rowsOf(text);
  const [, summary = ''] = text.split(NOT_MET);
  return [
    ...rows.flatMap((row) => [...complaintsAboutRow(row)]),
    ...complaintsAboutIds(rows),
    ...complaintsAboutSummary(rows, summary),
    ...complaintsAboutNames(text, files),
    ...complaintsAboutScenarios(text, files),
  ];
}
