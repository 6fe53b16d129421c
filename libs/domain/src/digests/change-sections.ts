import { changeClassHeading } from '../comparison/change-class-heading.js';
import {
  criterionSentence,
  listedCriteriaSentence,
  otherCauseSentence,
  regroupedSentence,
} from '../comparison/comparison-sentences.js';
import type { ChangeClass, CriterionChange, CriterionSide } from '../comparison/round-comparison.js';
import { criteriaOf } from '../catalogue/catalogue.js';
import { localized, type Language } from '../kernel/language.js';
import type { DigestLine, DigestSection } from './digest-text.js';
import { asHeading, DIGEST_WORDING, listingSection, sectionOf } from './digest-words.js';
import { ratingCell } from './rating-words.js';
import type { ToldComparison, ToldReading } from './told-comparison.js';

/** Changes first, then what has no partner to compare with; `unchanged` and `same_level` only where a symbol changed. */
const ORDER: readonly ChangeClass[] = [
  ...(['levels_higher', 'levels_lower', 'improved', 'worsened'] as const),
  ...(['slightly_risen', 'slightly_fallen', 'same_level', 'unchanged'] as const),
  ...(['not_comparable', 'newly_rated', 'no_longer_rated'] as const),
];

const STAYING: readonly ChangeClass[] = ['same_level', 'unchanged'];

/** The criteria that changed by class, then those that cannot be compared, in the screens' own sentences. */
export function changeSections(
  told: ToldComparison,
  language: Language,
  headingOf: (label: string) => string = asHeading,
): readonly DigestSection[] {
  const { criteria } = told.comparison;
  const classes = ORDER.flatMap((changeClass) => {
    const [first, ...others] = criteria.filter(
      (change) => change.changeClass === changeClass && isTold(change),
    );
    if (!first) return [];
    const heading = headingOf(changeClassHeading([first, ...others], language, told.order));
    return [
      sectionOf(
        heading,
        [first, ...others].map((change) => lineOf(told, change, language)),
      ),
    ];
  });
  return [...classes, ...catalogueSections(told, language)];
}

function isTold({ changeClass, before, after }: CriterionChange): boolean {
  return !STAYING.includes(changeClass) || before.symbol !== after.symbol;
}

function lineOf(
  { before, after, order }: ToldComparison,
  change: CriterionChange,
  language: Language,
): DigestLine {
  const title = titleOf(after, change.after, language);
  const cause = otherCauseSentence(change, language);
  const sentence = criterionSentence(title, change, language, order);
  return {
    title,
    before: cellOf(before, change.before, language),
    after: cellOf(after, change.after, language),
    sentence: cause === null ? sentence : `${sentence} ${cause}`,
  };
}

/** What the two catalogue versions do not have in common. */
function catalogueSections(
  { before, after, comparison }: ToldComparison,
  language: Language,
): readonly DigestSection[] {
  const { headings } = DIGEST_WORDING[language];
  const titles = (reading: ToldReading, sides: readonly CriterionSide[]) =>
    sides.map((side) => titleOf(reading, side, language));
  const regrouped = comparison.regrouped.map((each) =>
    regroupedSentence(each.kind, titles(before, each.before), titles(after, each.after), language),
  );
  return [
    ...listingSection(headings.added, titles(after, comparison.added), language, (listed) =>
      listedCriteriaSentence('added', listed, language),
    ),
    ...listingSection(headings.removed, titles(before, comparison.removed), language, (listed) =>
      listedCriteriaSentence('removed', listed, language),
    ),
    ...listingSection(headings.regrouped, regrouped, language, (sentences) => sentences.join(' ')),
  ];
}

function cellOf({ compared }: ToldReading, { criterionId, symbol }: CriterionSide, language: Language) {
  const missing = compared.criterionScores.get(criterionId)?.missing ?? null;
  return ratingCell({ symbol, missing }, language);
}

function titleOf({ compared }: ToldReading, { criterionId }: CriterionSide, language: Language): string {
  const criterion = criteriaOf(compared.catalogue).find(({ id }) => id === criterionId);
  return criterion ? localized(criterion.title, language).text : '';
}
