import type { FileAnswer, FilePreview, FileRating } from '@selbstcheck/contracts';

/** What a file would change, apart from what it leaves as it is. */
export interface PreviewChanges {
  readonly conflicts: readonly FileAnswer[];
  /** New and changed ones. */
  readonly answers: readonly FileAnswer[];
  readonly ratings: readonly FileRating[];
  /** Rows that say what is there already. */
  readonly same: number;
}

/** Sorts what a file says by what becomes of it. */
export function previewChanges({ answers, ratings }: FilePreview): PreviewChanges {
  const isChange = ({ change }: { readonly change: string }) => change === 'new' || change === 'changed';
  const isSame = ({ change }: { readonly change: string }) => change === 'same';
  return {
    conflicts: answers.filter(({ change }) => change === 'conflict'),
    answers: answers.filter(isChange),
    ratings: ratings.filter(isChange),
    same: [...answers, ...ratings].filter(isSame).length,
  };
}

/** Answers one criterion after the other, in the order in which they come. */
export function byCriterion(
  answers: readonly FileAnswer[],
): readonly { readonly criterion: FileAnswer['criterion']; readonly answers: readonly FileAnswer[] }[] {
  const groups = new Map<string, FileAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.criterion.de) ?? [];
    groups.set(answer.criterion.de, [...group, answer]);
  }
  return [...groups.values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ criterion: group[0].criterion, answers: group }],
  );
}
