import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { overviewReasonPath } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { overallExplanationQuery, overviewQuery } from '../api/results.js';
import { CalculationCard } from '../components/calculation-card.js';
import { DoubtCard } from '../components/doubt-card.js';
import { FieldsCard } from '../components/fields-card.js';
import { ModelNote } from '../components/model-note.js';
import { ReportCard } from '../components/report-card.js';
import { RoundLine } from '../components/round-line.js';
import { WeightingsCard } from '../components/weightings-card.js';
import { WhyHead } from '../components/why-head.js';

/** Why the municipality has its stage. */
export default function WhyOverallRoute() {
  const { t } = useTranslation();
  const address = useRoundAddress();
  const { data: explanation, error, refetch } = useQuery(overallExplanationQuery(address));
  const overview = useQuery(overviewQuery(address)).data;

  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (explanation === undefined || overview === undefined) return <Loading />;

  const { score, fields, report } = explanation;
  const values = fields.map(({ value }) => value).filter((value) => value !== null);
  const stage = score.stage === null ? t('stage.none') : t(`stage.short.${score.stage}`);
  return (
    <article className="why">
      <WhyHead
        back={overviewReasonPath(address)}
        crumb={<RoundLine municipality={overview.municipality.name} round={overview.round} />}
        documentTitle={t('why.crumbOverall')}
      >
        {t('why.headingOverall', { stage })}
      </WhyHead>
      <CalculationCard
        intro={t('why.calculationIntroOverall')}
        values={values}
        score={score}
        notRated={score.criteria - score.ratedCriteria}
      />
      <DoubtCard score={score} counts={overview.overall.counts} recorded={report !== null} />
      <FieldsCard fields={fields} address={address} />
      <WeightingsCard explanation={explanation} />
      {report ? <ReportCard report={report} score={score} title={null} /> : null}
      <ModelNote model={explanation.model} />
    </article>
  );
}
