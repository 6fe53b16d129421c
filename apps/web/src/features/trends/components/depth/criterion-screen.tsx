import type { CriterionTrend } from '@selbstcheck/contracts';
import type { CriterionAddress } from '../../api/trends.js';
import { TargetCard } from '../targets/target-card.js';
import { ChartCard } from './chart-card.js';
import { CriterionHead } from './criterion-head.js';
import { Neighbours } from './neighbours.js';
import { RoundsTable } from './rounds-table.js';
import { StepsCard } from './steps-card.js';
import { WhyCard } from './why-card.js';

interface CriterionScreenProps {
  readonly trend: CriterionTrend;
  readonly address: CriterionAddress;
}

/** One criterion in depth: its chart, what is behind it, and its target. */
export function CriterionScreen({ trend, address }: CriterionScreenProps) {
  return (
    <article className="criterion">
      <CriterionHead trend={trend} municipalityId={address.municipalityId} />
      <ChartCard trend={trend} address={address} />
      <div className="criterion__columns">
        <WhyCard trend={trend} />
        <TargetCard trend={trend} address={address} />
      </div>
      <RoundsTable trend={trend} />
      <StepsCard trend={trend} />
      <Neighbours trend={trend} municipalityId={address.municipalityId} />
    </article>
  );
}
