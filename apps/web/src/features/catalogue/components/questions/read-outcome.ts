import type { QuestionPreview } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';

/** What came of reading a text or a file, as long as it is told. */
export interface ReadOutcome extends Pick<QuestionPreview, 'placement' | 'findings'> {
  /** In which language the findings are told. */
  readonly language: Language;
  readonly read: number;
  readonly homeless: number;
}

export function outcomeOf({ placement, findings, rows }: QuestionPreview, language: Language): ReadOutcome {
  return {
    ...{ placement, findings, language },
    read: rows.length,
    homeless: rows.filter(({ criterionId }) => criterionId === null).length,
  };
}
