import type { VersionFields } from './typed-questions.js';

/** Two fields: one with the criteria "Strukturen" (a1) and "Monitoring" (a2), one with "Bildung" (b1). */
export const FIELDS: VersionFields = [
  {
    ...{ id: 'a', number: 1, title: { de: 'Steuerung' } },
    criteria: [
      {
        ...{ id: 'a1', title: { de: 'Strukturen' }, questionCount: 1 },
        questions: [{ id: 'q1', code: '1.1.1', text: { de: 'Gibt es eine Stelle?' } }],
      },
      { id: 'a2', title: { de: 'Monitoring' }, questionCount: null, questions: [] },
    ],
  },
  {
    ...{ id: 'b', number: 2, title: { de: 'Zugang' } },
    criteria: [{ id: 'b1', title: { de: 'Bildung' }, questionCount: null, questions: [] }],
  },
];

/** The same fields with other ids, and without "Bildung". */
export const OTHER_FIELDS: VersionFields = [
  {
    ...{ id: 'x', number: 1, title: { de: 'Steuerung' } },
    criteria: [
      { id: 'x2', title: { de: 'Monitoring' }, questionCount: null, questions: [] },
      { id: 'x1', title: { de: 'Strukturen' }, questionCount: null, questions: [] },
    ],
  },
];

/** Rows in a line each: "1.1.1 Wer? in a1". */
export function shortRows(
  rows: readonly {
    readonly code: string;
    readonly text: string | null;
    readonly criterionId: string | null;
  }[],
): readonly string[] {
  return rows.map(({ code, text, criterionId }) => `${code} ${text || '–'} in ${criterionId ?? '?'}`);
}
