import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { comparisonPath } from '../../../../shared/addresses/addresses.js';
import { Loading } from '../../../../shared/components/loading.js';
import { ProblemScreen } from '../../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { othersQuery } from '../../api/others.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { Notice } from '../frame/notice.js';
import { OthersTable } from './others-table.js';
import { ParticipationCard } from './participation-card.js';
import { YearChoice } from './year-choice.js';
import { useChosenYear } from './use-chosen-year.js';

/** What is shown of others, what never is, and the own values among them. */
export function OthersScreen({ municipalityId }: { readonly municipalityId: string }) {
  const t = useComparisonText();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(othersQuery(municipalityId, language));
  const [year, chooseYear] = useChosenYear(data?.years ?? []);

  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;

  const { participation, notice, years } = data;
  return (
    <div className="comparison others">
      <header className="others__head">
        <p className="others__back">
          <Link className="lone-link" to={comparisonPath(municipalityId)}>
            {t('others.back')}
          </Link>
        </p>
        <ScreenHeading documentTitle={t('others.title')}>{t('others.title')}</ScreenHeading>
        <p className="lead">{t('others.lead', { needed: participation.needed })}</p>
      </header>
      <Notice sentence={notice} title={t('others.nothing')} />
      {year === null ? null : (
        <>
          <YearChoice years={years} year={year} onChoose={chooseYear} />
          <OthersTable others={data} year={year} />
        </>
      )}
      <ParticipationCard municipalityId={municipalityId} participation={participation} />
    </div>
  );
}
