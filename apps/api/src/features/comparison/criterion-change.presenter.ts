import type { TwoReadings } from '@selbstcheck/application';
import { ChangeClass, type CriterionChangeView, type TwoRounds } from '@selbstcheck/contracts';
import {
  changeClassHeading,
  changeNoteSentence,
  criterionSentence,
  localized,
  sameQuestions,
  type CriterionChange,
  type Language,
  type PairOrder,
} from '@selbstcheck/domain';
import { presentCriterionPieces, presentFlags, presentShortChange } from '../../platform/change-views.js';
import { presentSide } from './compared-side.js';
import { presentNoise } from './noise.presenter.js';

/** The criteria by class: classes that occur, in the order of methods, 4. */
export function presentClasses(
  readings: TwoReadings,
  language: Language,
  order: PairOrder,
): TwoRounds['classes'] {
  const { criteria } = readings.comparison;
  return ChangeClass.options.flatMap((changeClass) => {
    const [first, ...others] = criteria.filter((change) => change.changeClass === changeClass);
    if (!first) return [];
    const changes = [first, ...others] as const;
    return [
      {
        class: changeClass,
        label: changeClassHeading(changes, language, order),
        criteria: changes.map((change) => presentCriterionChange(readings, change, language, order)),
      },
    ];
  });
}

function presentCriterionChange(
  { before, after, ground, noise }: TwoReadings,
  change: CriterionChange,
  language: Language,
  order: PairOrder,
): CriterionChangeView {
  const { criterionId } = change.after;
  const pair = ground.pairs.find((each) => each.after.criterion.id === criterionId);
  const limits = noise.criteria.find(({ afterId }) => afterId === criterionId)?.limits;
  const later = presentSide(change.after, after);
  return {
    before: presentSide(change.before, before),
    after: later,
    change: presentShortChange(change, language, order),
    sentence: criterionSentence(localized(later.title, language).text, change, language, order),
    basis: change.basis,
    pieces: change.pieces && presentCriterionPieces(change.pieces),
    sameQuestions: pair ? sameQuestions(pair, change, before.compared, after.compared) : null,
    isComparableForTrend: change.isComparableForTrend,
    flags: presentFlags(change.flags, language),
    notes: change.notes.map((note) => changeNoteSentence(note, change, language)),
    noise: presentNoise(change.pieces?.likeForLike, limits, noise.rate, language),
  };
}
