import { sparkline } from '@selbstcheck/charts';
import type { CriterionSummary, Trends } from '@selbstcheck/contracts';
import { useMemo } from 'react';
import { Picture } from '../../../shared/components/picture.js';

interface SparklineProps {
  readonly rounds: Trends['rounds'];
  readonly points: CriterionSummary['points'];
}

/** A criterion over all rounds in the height of a line; the words beside it and the trend behind its title say it. */
export default function Sparkline({ rounds, points }: SparklineProps) {
  const svg = useMemo(
    () => sparkline({ dates: rounds.map(({ referenceDate }) => referenceDate), points }),
    [rounds, points],
  );
  return <Picture svg={svg} />;
}
