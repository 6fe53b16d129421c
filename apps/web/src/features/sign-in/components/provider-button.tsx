import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { useProviderSignIn } from '../../../shared/provider/begin-provider-sign-in.js';

interface ProviderButtonProps {
  /** The provider as the people of the town know it. */
  readonly name: string;
  readonly returnTo: string;
}

/** Signs in with the account that the town's own sign-in service knows. */
export function ProviderButton({ name, returnTo }: ProviderButtonProps) {
  const { t } = useTranslation('account');
  const beginning = useProviderSignIn(returnTo);
  return (
    <div className="sign-in__provider">
      {beginning.error ? <ProblemNotice error={beginning.error} /> : null}
      <Button
        variant="secondary"
        aria-disabled={beginning.isPending}
        onClick={() => {
          if (!beginning.isPending) beginning.mutate();
        }}
      >
        {t('signIn.provider', { name })}
      </Button>
    </div>
  );
}
