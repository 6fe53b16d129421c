import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { NotAllowed } from '../../../shared/components/not-allowed.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import '../../../styles/closing.css';
import { revisionQuery, revisionsQuery } from '../api/revisions.js';
import { CorrectionForm } from '../components/correction/correction-form.js';

/** Corrects a closed round by a new revision. */
export default function CorrectionRoute() {
  const address = useRoundAddress();
  const mayCorrect = coordinates(useSignedIn(), address.municipalityId);
  const { data, error, refetch } = useQuery(revisionsQuery(address));
  if (!mayCorrect) return <NotAllowed />;
  if (data === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <RoundFrame municipalityId={address.municipalityId} round={data.round}>
      <NewestRevision address={address} revision={data.revisions[0]?.revision ?? 1} />
    </RoundFrame>
  );
}

function NewestRevision({
  address,
  revision,
}: {
  readonly address: RoundAddress;
  readonly revision: number;
}) {
  const { t } = useTranslation('closing');
  const query = revisionQuery(address, revision, useLanguage());
  const { data, error, refetch } = useQuery({ ...query, placeholderData: keepPreviousData });
  if (data === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <>
      <ScreenHeading documentTitle={t('correction.title')}>{t('correction.title')}</ScreenHeading>
      <p className="lead">{t('correction.lead')}</p>
      <CorrectionForm address={address} revision={data} />
    </>
  );
}
