import { Button } from '@selbstcheck/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import '../../../styles/answering-paper.css';
import { roundScreenPath } from '../../../shared/addresses/addresses.js';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { questionnaireQuery } from '../api/questionnaire.js';
import { DepartmentChoice } from '../components/frame/department-choice.js';
import { departmentIn, departmentSearch } from '../components/frame/department-search.js';
import { PaperSheet } from '../components/paper/paper-sheet.js';
import { roleIn } from '../screen/standpoint.js';

/** The questionnaire to print, of the department that the address names. */
export default function PaperRoute() {
  const { t } = useTranslation('answering');
  const { municipalityId = '', roundId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const language = useLanguage();
  const asked = departmentIn(search);
  const role = roleIn(useSignedIn(), municipalityId);
  const municipalities = useMunicipalities().data;
  const { data, error, refetch } = useQuery(
    questionnaireQuery({ municipalityId, roundId, department: asked, language }),
  );
  if (data === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const municipality = municipalities?.find(({ id }) => id === municipalityId)?.name ?? '';
  const address = { municipalityId, roundId };
  return (
    <RoundFrame municipalityId={municipalityId} round={data.round}>
      <div className="paper-controls">
        <p>{t('paper.lead')}</p>
        <DepartmentChoice
          label={t('paper.choice')}
          departments={data.departments}
          withAll={role !== 'contributor' || data.department === null}
          chosen={data.department}
          onChoose={(department) => setSearch(departmentSearch(department))}
        />
        <div className="paper-controls__acts">
          <Button variant="primary" onClick={() => window.print()}>
            {t('paper.print')}
          </Button>
          <Link className="lone-link" to={roundScreenPath(address, 'answering') + departmentSearch(asked)}>
            {t('paper.back')}
          </Link>
        </div>
      </div>
      <PaperSheet questionnaire={data} municipality={municipality} />
    </RoundFrame>
  );
}
