import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { trendsQuery } from '../../../shared/api/trends.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import '../../../styles/trends.css';
import { TrendsScreen } from '../components/list/trends-screen.js';

/** How every criterion moved since the first round. */
export default function TrendsRoute() {
  const language = useLanguage();
  const { municipalityId = '' } = useParams();
  const { data: trends, error, refetch } = useQuery(trendsQuery(municipalityId, language));

  if (trends !== undefined) return <TrendsScreen trends={trends} municipalityId={municipalityId} />;
  return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
}
