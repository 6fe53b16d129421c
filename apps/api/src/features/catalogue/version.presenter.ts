import type { InstalledVersion } from '@selbstcheck/application';
import type { VersionSummary, VersionView } from '@selbstcheck/contracts';
import { criteriaOf, questionsOf } from '@selbstcheck/domain';

/** A version as lists show it. */
export function presentVersionSummary({ version, rounds, linkedTo }: InstalledVersion): VersionSummary {
  return {
    id: version.id,
    title: version.title,
    edition: version.edition,
    isDemonstration: version.isDemonstration,
    fields: version.fields.length,
    criteria: criteriaOf(version).length,
    questions: questionsOf(version).length,
    rounds,
    linkedTo: [...linkedTo],
  };
}

/** A whole version, in printed order. */
export function presentVersion(installed: InstalledVersion): VersionView {
  return {
    summary: presentVersionSummary(installed),
    fields: installed.version.fields.map(({ id, number, title, criteria }) => ({
      ...{ id, number, title },
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        title: criterion.title,
        questionCount: criterion.questionCount,
        questions: criterion.questions.map(({ id: questionId, code, text }) => ({
          id: questionId,
          code,
          text,
        })),
      })),
    })),
  };
}
