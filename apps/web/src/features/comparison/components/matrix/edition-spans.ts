import type { SelectedRound } from '@selbstcheck/contracts';

/** Rounds in a row that use the same catalogue version. */
export interface EditionSpan {
  readonly catalogue: SelectedRound['catalogue'];
  /** Position of the first of them. */
  readonly start: number;
  readonly count: number;
}

export function editionSpans(rounds: readonly SelectedRound[]): readonly EditionSpan[] {
  return rounds.reduce<readonly EditionSpan[]>((spans, { catalogue }, start) => {
    const last = spans.at(-1);
    return last?.catalogue.id === catalogue.id
      ? [...spans.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...spans, { catalogue, start, count: 1 }];
  }, []);
}
