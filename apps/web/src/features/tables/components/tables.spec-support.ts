import type { FileAnswer, FilePreview, RoundHead } from '@selbstcheck/contracts';

export const HEAD: RoundHead = {
  ...{ id: 'r1', title: 'Selbstcheck 2026', referenceDate: '2026-12-01', state: 'open', source: 'answers' },
  catalogue: { title: { de: 'Katalog' }, edition: '2.0', isDemonstration: false },
  ...{ opensOn: '2026-11-02', deadline: '2026-12-18', sourceName: null, revision: 1 },
  leadingReading: 'self_rating',
};

/** What a file says to a question. */
export function fileAnswer(
  questionId: string,
  change: FileAnswer['change'],
  criterion = 'Wohnen',
): FileAnswer {
  return {
    ...{ questionId, change, code: `1.1.${questionId.slice(1)}`, text: { de: `Gibt es ${questionId}?` } },
    criterion: { de: criterion },
    before: { answer: change === 'new' ? 'not_answered' : 'no', note: null },
    after: { answer: 'yes', note: change === 'changed' ? 'seit 2021' : null },
  };
}

/** A preview of a file of the Jugendamt. */
export function previewOf(answers: readonly FileAnswer[], changes: Partial<FilePreview> = {}): FilePreview {
  return {
    ...{ round: HEAD, department: 'Jugendamt', hash: 'a'.repeat(64), format: 'xlsx' },
    ...{ answers: [...answers], ratings: [], findings: [] },
    ...changes,
  };
}
