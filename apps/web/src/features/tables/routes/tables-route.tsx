import { useQuery } from '@tanstack/react-query';
import type { ProgressView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import '../../../styles/tables.css';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { NotAllowed } from '../../../shared/components/not-allowed.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { involvementIn } from '../../../shared/round/own-department.js';
import { progressQuery } from '../../../shared/round/progress-query.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { isFrozen } from '../../../shared/round/round-states.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { DownloadCard } from '../components/download-card.js';
import { UploadCard } from '../components/upload-card.js';

/** The questionnaire of a round as a file, out and in. */
export default function TablesRoute() {
  const address = useRoundAddress();
  const { mayCoordinate, mayAnswer } = involvementIn(useSignedIn(), address.municipalityId);
  const mayUse = mayCoordinate || mayAnswer;
  const { data, error, refetch } = useQuery({ ...progressQuery(address), enabled: mayUse });
  if (!mayUse) return <NotAllowed />;
  if (data === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <RoundFrame municipalityId={address.municipalityId} round={data.round}>
      <Files address={address} progress={data} mayCoordinate={mayCoordinate} />
    </RoundFrame>
  );
}

interface FilesProps {
  readonly address: RoundAddress;
  readonly progress: ProgressView;
  readonly mayCoordinate: boolean;
}

function Files({ address, progress: { round, departments }, mayCoordinate }: FilesProps) {
  const { t } = useTranslation('tables');
  const isEarlier = round.sourceName !== null;
  const choices = mayCoordinate && !isEarlier ? departments.map(({ department }) => department) : [];
  const takesAnswers = isEarlier ? !isFrozen(round) : round.state === 'open';
  return (
    <div className="files">
      <header>
        <ScreenHeading documentTitle={t('title')}>{t('title')}</ScreenHeading>
        <p className="lead">{t(takesAnswers ? 'lead' : 'leadReadOnly')}</p>
      </header>
      <DownloadCard address={address} departments={choices} isEarlier={isEarlier} />
      {takesAnswers ? <UploadCard address={address} departments={choices} /> : null}
    </div>
  );
}
