import { criteriaOf, type CatalogueVersion, type Criterion } from '../catalogue/catalogue.js';

/** The criteria nothing could be answered in, in printed order; no round opens while there is one. */
export function criteriaWithoutQuestions(catalogue: CatalogueVersion): readonly Criterion[] {
  return criteriaOf(catalogue).filter(({ questions }) => questions.length === 0);
}
