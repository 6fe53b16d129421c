import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SecondFactorSetUp } from '../../../shared/second-factor/second-factor-set-up.js';
import { refreshSession } from '../../../shared/session/session-query.js';
import { OtherAccountButton } from './other-account-button.js';

interface EnrolmentProps {
  /** The name of the OpenID provider; null where there is none. */
  readonly provider: string | null;
  readonly onDone: () => void;
}

/** The second factor that the installation demands, before anything else can be done. */
export default function Enrolment({ provider, onDone }: EnrolmentProps) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  return (
    <>
      <p className="lead">{t('signIn.enrolmentWhy')}</p>
      <SecondFactorSetUp
        password={provider === null ? { kind: 'needed' } : { kind: 'unless_provider', provider }}
        aside={<OtherAccountButton />}
        onDone={() => void refreshSession(queryClient).then(onDone)}
      />
    </>
  );
}
