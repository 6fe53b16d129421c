import type { FilePreview as Preview, FiledAnswer, FiledRating } from '@selbstcheck/application';
import type { FileAnswer, FilePreview, FileRating } from '@selbstcheck/contracts';
import {
  criteriaOf,
  questionnaireFindingSentence,
  type CatalogueVersion,
  type Language,
} from '@selbstcheck/domain';
import { presentRoundHead } from '../../platform/round-head.js';

/** What a filled-in file would change, with the words of what it is about. */
export function presentFilePreview(preview: Preview, language: Language): FilePreview {
  const { work, department, hash, format, findings } = preview;
  const { round, catalogue, plan } = work;
  return {
    round: presentRoundHead(round, catalogue, plan),
    department,
    hash,
    format,
    answers: preview.answers.flatMap((answer) => presentAnswer(answer, catalogue)),
    ratings: preview.ratings.flatMap((rating) => presentRating(rating, catalogue)),
    findings: findings.map((finding) => ({
      code: finding.code,
      row: finding.row,
      sentence: questionnaireFindingSentence(finding, language),
    })),
  };
}

function presentAnswer(
  { questionId, change, before, after }: FiledAnswer,
  catalogue: CatalogueVersion,
): FileAnswer[] {
  return criteriaOf(catalogue).flatMap(({ title, questions }) =>
    questions
      .filter(({ id }) => id === questionId)
      .map(({ code, text }) => ({ questionId, code, text, criterion: title, change, before, after })),
  );
}

function presentRating(
  { criterionId, change, before, after }: FiledRating,
  catalogue: CatalogueVersion,
): FileRating[] {
  return criteriaOf(catalogue)
    .filter(({ id }) => id === criterionId)
    .map(({ title }) => ({ criterionId, title, change, before, after }));
}
