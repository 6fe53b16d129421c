import type { CriterionTrend, MunicipalityTrends, StoredTarget } from '@selbstcheck/application';
import { latestAsked } from '@selbstcheck/application';
import type { CriterionTargets, PaceView, TargetView, endpoints } from '@selbstcheck/contracts';
import { paceLabel, paceSentence, type Language, type TargetPace } from '@selbstcheck/domain';
import type { AnswerOf } from '../../platform/endpoint-binding.js';

/** How a target stands, in words. */
export function presentPace(pace: TargetPace, language: Language): PaceView {
  return { kind: pace.kind, label: paceLabel(pace, language), sentence: paceSentence(pace, language) };
}

/** The current target of a criterion, how it stands, and earlier ones. */
export function presentTargets({ targets }: CriterionTrend, language: Language): CriterionTargets {
  const { current, earlier } = targets;
  return {
    current: current && presentTarget(current.target, 'current'),
    pace: current && presentPace(current.pace, language),
    earlier: earlier.map((target) => presentTarget(target, target.ended?.by ?? 'replaced')),
  };
}

/** Every current target, the earliest date first. */
export function presentTargetList(
  { criteria, rounds }: MunicipalityTrends,
  language: Language,
): AnswerOf<typeof endpoints.listTargets> {
  const targets = criteria.flatMap(({ history, targets: { current } }) => {
    if (!current) return [];
    const { criterion } = latestAsked(history, rounds);
    return [
      {
        criterionId: criterion.id,
        title: criterion.title,
        target: presentTarget(current.target, 'current'),
        pace: presentPace(current.pace, language),
      },
    ];
  });
  return { targets: targets.toSorted((a, b) => (a.target.date < b.target.date ? -1 : 1)) };
}

function presentTarget(
  { id, symbol, date, reason, setAt, ended }: StoredTarget,
  state: TargetView['state'],
): TargetView {
  return {
    id,
    symbol,
    date,
    reason,
    setAt,
    state,
    endedAt: ended?.at ?? null,
    endReason: ended?.reason ?? null,
  };
}
