import type { SubscriptionsView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newRecipientPath } from '../components/frame/addresses.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { MailFolderNote } from '../components/subscriptions/mail-folder-note.js';
import { SubscriptionGroups } from '../components/subscriptions/subscription-groups.js';

interface RecipientsRouteProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
}

/** Everybody who is told anything, for coordination. */
export function RecipientsRoute({ municipalityId, view }: RecipientsRouteProps) {
  const { t } = useTranslation('digests');
  const running = view.subscriptions.filter(({ state }) => state === 'active').length;
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={t('recipients.finding', { count: running })}
      documentTitle={t('tabs.recipients')}
      lead={t('recipients.lead')}
    >
      {view.mail === 'folder' ? <MailFolderNote /> : null}
      <p>
        <Link className="kern-btn kern-btn--primary" to={newRecipientPath(municipalityId)}>
          <span className="kern-label">{t('recipients.new')}</span>
        </Link>
      </p>
      <SubscriptionGroups
        municipalityId={municipalityId}
        groups={(['member', 'address'] as const).map((kind) => ({
          title: t(`recipients.${kind}`),
          subscriptions: view.subscriptions.filter(({ recipient }) => recipient.kind === kind),
        }))}
      />
    </DigestsFrame>
  );
}
