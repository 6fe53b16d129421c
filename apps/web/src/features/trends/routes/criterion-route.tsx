import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import '../../../styles/trends.css';
import { criterionTrendQuery } from '../api/trends.js';
import { CriterionScreen } from '../components/depth/criterion-screen.js';

/** One criterion in depth. */
export default function CriterionRoute() {
  const language = useLanguage();
  const { municipalityId = '', criterionId = '' } = useParams();
  const address = { municipalityId, criterionId };
  const { data: trend, error, refetch } = useQuery(criterionTrendQuery(address, language));

  if (trend !== undefined) return <CriterionScreen key={criterionId} trend={trend} address={address} />;
  return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
}
