import type { LocalizedText } from '../kernel/language.js';
import type { CatalogueVersion, Criterion, Field, Question } from './catalogue.js';
import { CATALOGUE_TEXT_LIMITS, LARGEST_FIELD_NUMBER, MOST_STATED_QUESTIONS } from './catalogue-limits.js';
import type { CatalogueProblem } from './catalogue-problem.js';
import { longText } from './long-text.js';
import { problemIf } from './problem-if.js';

/** "." and ".." mean something else in an address. */
const ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,36}$/;

/** Everything that is wrong with a version in itself, in printed order; empty for a sound one. */
export function validateCatalogue(version: CatalogueVersion): readonly CatalogueProblem[] {
  return [
    ...invalidId(version.id, 'id'),
    ...titleProblems(version.title, 'title'),
    ...problemIf(isBlank(version.edition), 'catalogue-edition-missing', 'edition'),
    ...longText(version.edition, CATALOGUE_TEXT_LIMITS.edition, 'edition'),
    ...problemIf(version.fields.length === 0, 'catalogue-without-fields', 'fields'),
    ...version.fields.flatMap((field, index) => fieldProblems(field, version.fields.slice(0, index), index)),
    ...duplicateIds(version),
  ];
}

function fieldProblems(field: Field, earlier: readonly Field[], index: number): readonly CatalogueProblem[] {
  const place = `fields[${index}]`;
  const numberTaken = earlier.some((other) => other.number === field.number);
  const params = { field: field.number };
  return [
    ...invalidId(field.id, `${place}.id`),
    ...problemIf(
      numberTaken || !isWholeNumber(field.number, 1, LARGEST_FIELD_NUMBER),
      'catalogue-field-number',
      `${place}.number`,
      params,
    ),
    ...titleProblems(field.title, `${place}.title`),
    ...problemIf(field.criteria.length === 0, 'catalogue-empty-field', `${place}.criteria`, params),
    ...field.criteria.flatMap((criterion, k) => criterionProblems(criterion, `${place}.criteria[${k}]`)),
  ];
}

function criterionProblems(criterion: Criterion, place: string): readonly CatalogueProblem[] {
  const { questionCount: stated, questions } = criterion;
  const impossible =
    stated !== null && !isWholeNumber(stated, Math.max(1, questions.length), MOST_STATED_QUESTIONS);
  return [
    ...invalidId(criterion.id, `${place}.id`),
    ...titleProblems(criterion.title, `${place}.title`),
    ...problemIf(impossible, 'catalogue-question-count', `${place}.questionCount`, {
      id: criterion.id,
      stated: stated ?? 0,
      listed: questions.length,
    }),
    ...questions.flatMap((question, k) => questionProblems(question, `${place}.questions[${k}]`)),
  ];
}

function questionProblems(question: Question, place: string): readonly CatalogueProblem[] {
  const { id, code, text } = question;
  return [
    ...invalidId(id, `${place}.id`),
    ...problemIf(isBlank(code), 'catalogue-code-missing', `${place}.code`, { id }),
    ...longText(code, CATALOGUE_TEXT_LIMITS.code, `${place}.code`),
    ...problemIf(text !== null && hasBlankWording(text), 'catalogue-text-missing', `${place}.text`, { id }),
    ...longWordings(text, CATALOGUE_TEXT_LIMITS.wording, `${place}.text`),
  ];
}

function duplicateIds(version: CatalogueVersion): readonly CatalogueProblem[] {
  const seen = new Set<string>();
  return placedIds(version).flatMap(({ id, place }) => {
    const known = seen.has(id);
    seen.add(id);
    return problemIf(known, 'catalogue-duplicate-id', place, { id });
  });
}

function placedIds(version: CatalogueVersion): readonly { id: string; place: string }[] {
  return version.fields.flatMap((field, f) => [
    { id: field.id, place: `fields[${f}].id` },
    ...field.criteria.flatMap((criterion, c) => [
      { id: criterion.id, place: `fields[${f}].criteria[${c}].id` },
      ...criterion.questions.map((question, q) => ({
        id: question.id,
        place: `fields[${f}].criteria[${c}].questions[${q}].id`,
      })),
    ]),
  ]);
}

function invalidId(id: string, place: string): readonly CatalogueProblem[] {
  return problemIf(!ID.test(id), 'catalogue-id-invalid', place, { id });
}

function titleProblems(title: LocalizedText, place: string): readonly CatalogueProblem[] {
  return [
    ...problemIf(hasBlankWording(title), 'catalogue-title-missing', place),
    ...longWordings(title, CATALOGUE_TEXT_LIMITS.title, place),
  ];
}

function longWordings(text: LocalizedText | null, limit: number, place: string): readonly CatalogueProblem[] {
  return Object.entries<string>({ ...text }).flatMap(([language, wording]) =>
    longText(wording, limit, `${place}.${language}`),
  );
}

function isWholeNumber(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function hasBlankWording(text: LocalizedText): boolean {
  return isBlank(text.de) || (text.en !== undefined && isBlank(text.en));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
