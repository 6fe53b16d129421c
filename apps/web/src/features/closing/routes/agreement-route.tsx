import type { AgreementView } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { NoSuchPage } from '../../../shared/components/no-such-page.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import '../../../styles/closing-agreement.css';
import '../../../styles/closing.css';
import { agreementQuery } from '../api/agreement.js';
import { CriteriaList } from '../components/agreement/criteria-list.js';
import { CriterionPanel } from '../components/agreement/criterion-panel.js';
import { CriterionSteps } from '../components/agreement/criterion-steps.js';

/** What departments said, where they differ, and what the group makes of it. */
export default function AgreementRoute() {
  const address = useRoundAddress();
  const { criterionId } = useParams();
  const { data: view, error, refetch } = useQuery(agreementQuery(address));
  if (view === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <RoundFrame municipalityId={address.municipalityId} round={view.round}>
      {criterionId === undefined ? (
        <CriteriaList address={address} view={view} />
      ) : (
        <OneCriterion key={criterionId} address={address} view={view} criterionId={criterionId} />
      )}
    </RoundFrame>
  );
}

interface OneCriterionProps {
  readonly address: RoundAddress;
  readonly view: AgreementView;
  readonly criterionId: string;
}

function OneCriterion({ address, view, criterionId }: OneCriterionProps) {
  const field = view.fields.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
  const criterion = field?.criteria.find(({ id }) => id === criterionId);
  if (field === undefined || criterion === undefined) return <NoSuchPage />;
  return (
    <>
      <CriterionPanel address={address} view={view} field={field} criterion={criterion} />
      <CriterionSteps address={address} view={view} criterion={criterion} />
    </>
  );
}
