import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { problemCodeOf } from '../../../shared/i18n/problem-sentence.js';
import { invitationQuery, useAcceptance } from '../api/joining.js';
import { AcceptanceForm } from '../components/acceptance-form.js';
import { BrokenLink } from '../components/broken-link.js';
import { useLinkToken } from '../../../shared/links/link-token.js';
import { Outcome } from '../components/outcome.js';

/** An invitation: what it offers, and accepting it. */
export default function InvitationRoute() {
  const token = useLinkToken();
  return token === null ? <BrokenLink kind="invitation" /> : <Invitation key={token} token={token} />;
}

function Invitation({ token }: { readonly token: string }) {
  const { t } = useTranslation('account');
  const { data: invitation, error, refetch } = useQuery(invitationQuery(token));
  const acceptance = useAcceptance();
  if (acceptance.isSuccess) {
    const text = invitation?.hasAccount ? t('invitation.doneText') : t('invitation.doneNewText');
    return <Outcome title={t('invitation.doneTitle')} text={text} />;
  }
  if (error && problemCodeOf(error) === 'link-invalid') return <BrokenLink kind="invalidInvitation" />;
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (invitation === undefined) return <Loading />;
  return <AcceptanceForm token={token} invitation={invitation} acceptance={acceptance} />;
}
