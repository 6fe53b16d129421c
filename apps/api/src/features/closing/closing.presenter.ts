import type { RoundBeforeClosing } from '@selbstcheck/application';
import type { ClosingView } from '@selbstcheck/contracts';
import { closingPointSentence, forbidsClosing, type ClosingPoint, type Language } from '@selbstcheck/domain';
import { presentRoundHead } from '../../platform/round-head.js';
import { placesOf } from './places.js';

/** The checklist before closing, in words and with the places it speaks of. */
export function presentClosing(
  { work, points, readings, mayClose }: RoundBeforeClosing,
  language: Language,
): ClosingView {
  const places = placesOf(work.catalogue);
  return {
    round: presentRoundHead(work.round, work.catalogue, work.plan),
    namedReading: work.plan.namedReading,
    readings: readings.map((reading) => ({ ...reading })),
    points: points.map((point) => ({
      kind: point.kind,
      forbids: forbidsClosing(point),
      sentence: closingPointSentence(point, language),
      parts: idsOf(point).flatMap((id) => places.get(id) ?? []),
    })),
    mayClose,
  };
}

function idsOf(point: ClosingPoint): readonly string[] {
  if ('questionIds' in point) return point.questionIds;
  if ('criterionIds' in point) return point.criterionIds;
  return 'fields' in point ? point.fields.map(({ fieldId }) => fieldId) : [];
}
