import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { isUnsentLeft } from '../../../shared/round/unsent.js';
import { useSessionEnd } from '../../../shared/session/use-session.js';

/** Why somebody who was signed in sees the sign-in screen. */
export function SessionEndNotice() {
  const { t } = useTranslation('account');
  const end = useSessionEnd();
  if (end === null) return null;
  return (
    <Alert tone={end === 'expired' ? 'info' : 'success'} role="status" title={t(`signIn.end.${end}`)}>
      {end !== 'erased' && isUnsentLeft() ? <p className="kern-body">{t('signIn.unsent')}</p> : undefined}
    </Alert>
  );
}
