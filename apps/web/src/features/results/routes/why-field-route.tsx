import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { overviewReasonPath } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { Localized } from '../../../shared/components/localized.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { wordingOf } from '../../../shared/i18n/wording.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { fieldExplanationQuery, overviewQuery } from '../api/results.js';
import { CalculationCard } from '../components/calculation-card.js';
import { CriteriaCard } from '../components/criteria-card.js';
import { DoubtCard } from '../components/doubt-card.js';
import { FieldSteps } from '../components/field-steps.js';
import { ModelNote } from '../components/model-note.js';
import { ReportCard } from '../components/report-card.js';
import { RoundLine } from '../components/round-line.js';
import { WhyHead } from '../components/why-head.js';

/** Why a field of action has its stage. */
export default function WhyFieldRoute() {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = useRoundAddress();
  const { fieldId = '' } = useParams();
  const { data: explanation, error, refetch } = useQuery(fieldExplanationQuery(address, fieldId));
  const overview = useQuery(overviewQuery(address)).data;

  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (explanation === undefined || overview === undefined) return <Loading />;

  const { number, title, score, criteria, report } = explanation;
  const values = criteria.map(({ calculation }) => calculation.value).filter((value) => value !== null);
  const counts = overview.fields.find(({ id }) => id === fieldId)?.counts ?? score;
  return (
    <article className="why">
      <WhyHead
        back={overviewReasonPath(address, fieldId)}
        crumb={<RoundLine municipality={overview.municipality.name} round={overview.round} />}
        documentTitle={wordingOf(title, language).text}
      >
        <span className="why__number">{t('why.crumbField', { number })}</span> <Localized text={title} />:{' '}
        {score.stage === null ? t('stage.none') : t(`stage.short.${score.stage}`)}
      </WhyHead>
      <CalculationCard
        intro={t('why.calculationIntroField')}
        values={values}
        score={score}
        notRated={score.criteria - score.ratedCriteria}
      />
      <DoubtCard score={score} counts={counts} recorded={report !== null} />
      <CriteriaCard criteria={criteria} />
      {report ? <ReportCard report={report} score={score} title={title.de} /> : null}
      <ModelNote model={explanation.model} />
      <FieldSteps fields={overview.fields} fieldId={fieldId} address={address} />
    </article>
  );
}
