import { criteriaOf, type CatalogueVersion } from './catalogue.js';

/** Whether a version knows the questions of every criterion and the wording of every question. */
export function knowsItsWordings(version: CatalogueVersion): boolean {
  return criteriaOf(version).every(
    ({ questions }) => questions.length > 0 && questions.every(({ text }) => text !== null),
  );
}
