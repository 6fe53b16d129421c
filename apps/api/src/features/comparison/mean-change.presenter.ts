import type { TwoReadings } from '@selbstcheck/application';
import type { MeanChangeView, TwoRounds } from '@selbstcheck/contracts';
import {
  meanChangeSentence,
  type ChangePieces,
  type FieldChange,
  type Language,
  type MeanChange,
  type NoiseLimits,
  type OverallChange,
  type PairOrder,
  type Passage,
} from '@selbstcheck/domain';
import { presentCriterionPieces } from '../../platform/change-views.js';
import { fieldOf, presentNamedField } from '../../platform/round-selection.js';
import { criterionOf } from './compared-side.js';
import { presentNoise } from './noise.presenter.js';

type Title = MeanChangeView['entries'][number]['title'];
type TitleOf = (side: 'before' | 'after', id: string) => Title;

/** How the whole changed. */
export function presentOverallChange(
  readings: TwoReadings,
  language: Language,
  order: PairOrder,
): MeanChangeView {
  const { comparison, noise } = readings;
  const titleOf: TitleOf = (side, id) => fieldOf(readings[side].compared.catalogue, id).title;
  return presentMean(comparison.overall, titleOf, { limits: noise.overall, noise }, language, order);
}

/** How each field changed: those of the later catalogue version, then those that ended. */
export function presentFieldChanges(
  readings: TwoReadings,
  language: Language,
  order: PairOrder,
): TwoRounds['fields'] {
  return readings.comparison.fields.map((change) => {
    const { beforeId, afterId } = change;
    const [side, id] = afterId === null ? (['before', beforeId] as const) : (['after', afterId] as const);
    const limits = readings.noise.fields.find((each) => each.afterId === afterId)?.limits ?? null;
    return {
      ...presentMean(
        change,
        (titleSide, criterionId) => criterionOf(readings[titleSide], criterionId).title,
        { limits, noise: readings.noise },
        language,
        order,
      ),
      field: presentNamedField(fieldOf(readings[side].compared.catalogue, id ?? '')),
      isAdded: beforeId === null,
      isRemoved: afterId === null,
    };
  });
}

function presentMean(
  change: FieldChange | OverallChange,
  titleOf: TitleOf,
  { limits, noise }: { readonly limits: NoiseLimits | null; readonly noise: TwoReadings['noise'] },
  language: Language,
  order: PairOrder,
): MeanChangeView {
  const passages = (list: readonly Passage[]) => list.map((passage) => presentPassage(passage, titleOf));
  return {
    ...presentValues(change),
    stages: change.stages,
    basis: change.basis,
    comparable: change.comparable,
    pieces: change.pieces && presentPieces(change.pieces),
    entries: passages(change.entries),
    exits: passages(change.exits),
    notComparable: passages(change.notComparable),
    sentence: meanChangeSentence(change, language, order),
    noise: presentNoise(change.pieces?.likeForLike, limits, noise.rate, language),
  };
}

function presentValues({ before, after, raw }: MeanChange): Pick<MeanChangeView, 'before' | 'after' | 'raw'> {
  return {
    before: before?.toString() ?? null,
    after: after?.toString() ?? null,
    raw: raw?.toString() ?? null,
  };
}

function presentPieces(pieces: ChangePieces): NonNullable<MeanChangeView['pieces']> {
  return {
    ...presentCriterionPieces(pieces),
    entry: pieces.entry.toString(),
    exit: pieces.exit.toString(),
    notComparable: pieces.notComparable.toString(),
  };
}

function presentPassage(
  { beforeId, afterId, cause, amount }: Passage,
  titleOf: TitleOf,
): MeanChangeView['entries'][number] {
  const title = afterId === null ? titleOf('before', beforeId ?? '') : titleOf('after', afterId);
  return { title, cause, amount: amount.toString() };
}
