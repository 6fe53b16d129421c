import type { HistoryRound, TwoReadings } from '@selbstcheck/application';
import type { ComparedSide, TwoRounds } from '@selbstcheck/contracts';
import {
  listedCriteriaSentence,
  localized,
  pairNotice,
  pairOrderOf,
  questionContinuity,
  questionsRatedOnBothSides,
  regroupedSentence,
  symbolsChanged,
  worseningOf,
  worseningSentence,
  type Language,
} from '@selbstcheck/domain';
import { chosenRound, presentSelectedRound } from '../../platform/round-selection.js';
import { presentSide } from './compared-side.js';
import { presentClasses } from './criterion-change.presenter.js';
import { presentFieldChanges, presentOverallChange } from './mean-change.presenter.js';

/** Two readings side by side. */
export function presentTwoRounds(readings: TwoReadings, language: Language): TwoRounds {
  const { before, after, comparison, noise } = readings;
  const [earlier, later] = [chosenRound(before), chosenRound(after)];
  const order = pairOrderOf(earlier, later);
  const added = comparison.added.map((side) => presentSide(side, after));
  const removed = comparison.removed.map((side) => presentSide(side, before));
  return {
    before: presentSelectedRound(before),
    after: presentSelectedRound(after),
    model: after.compared.score.model,
    notice: pairNotice(earlier, later, comparison, language),
    overall: presentOverallChange(readings, language, order),
    fields: presentFieldChanges(readings, language, order),
    order,
    isLinked: comparison.isLinked,
    classes: presentClasses(readings, language, order),
    worsening: worseningSentence(worseningOf(comparison), language, noise, order),
    symbolsChanged: symbolsChanged(comparison, noise, language),
    regrouped: presentRegrouped(readings, language),
    added,
    removed,
    addedSentence: listedCriteriaSentence('added', titlesOf(added, language), language),
    removedSentence: listedCriteriaSentence('removed', titlesOf(removed, language), language),
    questions: presentQuestions(readings),
  };
}

function presentRegrouped(
  { before, after, comparison }: TwoReadings,
  language: Language,
): TwoRounds['regrouped'] {
  return comparison.regrouped.map((regrouping) => {
    const earlier = regrouping.before.map((side) => presentSide(side, before));
    const later = regrouping.after.map((side) => presentSide(side, after));
    const titles = [titlesOf(earlier, language), titlesOf(later, language)] as const;
    return {
      kind: regrouping.kind,
      before: earlier,
      after: later,
      sentence: regroupedSentence(regrouping.kind, ...titles, language),
    };
  });
}

function titlesOf(sides: readonly ComparedSide[], language: Language): readonly string[] {
  return sides.map(({ title }) => localized(title, language).text);
}

function presentQuestions({ before, after, ground, comparison }: TwoReadings): TwoRounds['questions'] {
  const questions = questionContinuity(ground, catalogueOf(before), catalogueOf(after));
  const ratedOnBothSides = questionsRatedOnBothSides(ground, comparison, before.compared, after.compared);
  return questions && { ...questions, ratedOnBothSides };
}

function catalogueOf({ compared }: HistoryRound): HistoryRound['compared']['catalogue'] {
  return compared.catalogue;
}
