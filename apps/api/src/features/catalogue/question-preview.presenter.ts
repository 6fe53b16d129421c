import type { QuestionPreview as ReadQuestions } from '@selbstcheck/application';
import type { QuestionPreview } from '@selbstcheck/contracts';
import { pastedFindingSentence, type Language } from '@selbstcheck/domain';

/** Questions that were read, with what there is to know about them in words. */
export function presentQuestionPreview(
  { placed, findings, placement }: ReadQuestions,
  language: Language,
): QuestionPreview {
  return {
    placement,
    rows: placed.map(({ row: { code, text, line }, criterionId }) => ({ code, text, line, criterionId })),
    findings: findings.map((finding) => ({
      line: finding.line,
      sentence: pastedFindingSentence(finding, language),
    })),
  };
}
