import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../../shared/session/sign-out.js';

/** Leaves a sign-in that is half done. */
export function OtherAccountButton() {
  const { t } = useTranslation('account');
  const signOut = useSignOut();
  return (
    <Button
      variant="tertiary"
      aria-disabled={signOut.isPending}
      onClick={() => {
        if (!signOut.isPending) signOut.mutate();
      }}
    >
      {t('signIn.otherAccount')}
    </Button>
  );
}
