import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import '../../../styles/answering.css';
import { roundScreenPath } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { questionnaireQuery } from '../api/questionnaire.js';
import { useChanges } from '../api/use-changes.js';
import { AnsweringScreen } from '../components/frame/answering-screen.js';
import { departmentIn, departmentSearch } from '../components/frame/department-search.js';
import { useOutbox } from '../outbox/use-outbox.js';
import { roleIn, standpointOf } from '../screen/standpoint.js';

/** Answering a round: one criterion at a time. */
export default function AnsweringRoute() {
  const { municipalityId = '', roundId = '', criterionId = null } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const language = useLanguage();
  const asked = departmentIn(search);
  const address = { municipalityId, roundId, department: asked, language };
  const role = roleIn(useSignedIn(), municipalityId);
  // One component reads both: what leaves the outbox must be in the questionnaire in the same picture.
  const { outbox, view } = useOutbox(address);
  const { data: questionnaire, error, refetch } = useQuery(questionnaireQuery(address));
  const news = useChanges(address, questionnaire, outbox);
  if (questionnaire === undefined || view.entries === null) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <RoundFrame municipalityId={municipalityId} round={questionnaire.round}>
      <AnsweringScreen
        {...{ address, questionnaire, criterionId, asked, outbox, view, news }}
        standpoint={standpointOf(questionnaire, role)}
        mayChoose={role === 'coordination'}
        onAsk={(department) => {
          outbox.finish();
          void navigate(roundScreenPath(address, 'answering') + departmentSearch(department));
        }}
      />
    </RoundFrame>
  );
}
