import type { Overview } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OVERALL_ANCHOR, whyPath, type RoundAddress } from '../../../shared/addresses/addresses.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { BoldCount } from './bold-count.js';
import { FieldStageSummary } from './field-stage-summary.js';
import { RoundLine } from './round-line.js';
import { StageLadder } from './stage-ladder.js';

interface OverviewHeadProps {
  readonly overview: Overview;
  readonly address: RoundAddress;
}

/** The finding as a sentence, the four stages, and how much was answered; no number of a value. */
export function OverviewHead({ overview, address }: OverviewHeadProps) {
  const { t } = useTranslation();
  const { municipality, round, overall, fields } = overview;
  const { rated, asked } = overall.counts;
  const finding = overall.stage === null ? t('stage.findingNone') : t(`stage.finding.${overall.stage}`);
  return (
    <header className="overview__head">
      <RoundLine municipality={municipality.name} round={round} />
      <ScreenHeading
        documentTitle={t('overview.documentTitle', { municipality: municipality.name, round: round.title })}
      >
        {finding}
      </ScreenHeading>
      <FieldStageSummary fields={fields} />
      <StageLadder stage={overall.stage} />
      <p className="facts" id={OVERALL_ANCHOR}>
        {rated === null || asked === null ? null : (
          <BoldCount sentence={t('coverage.processed', { rated, count: asked })} />
        )}
        <BoldCount
          sentence={t('coverage.criteria', { rated: overall.ratedCriteria, count: overall.criteria })}
        />
        <Link className="facts__why lone-link" to={whyPath(address)}>
          {t('overview.why')}
        </Link>
      </p>
    </header>
  );
}
