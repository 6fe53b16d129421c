import type { SubscriptionsView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newSubscriptionPath } from '../components/frame/addresses.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { MailFolderNote } from '../components/subscriptions/mail-folder-note.js';
import { SubscriptionGroups } from '../components/subscriptions/subscription-groups.js';
import { isOwn } from '../components/words/recipient-words.js';

interface OwnRouteProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
}

/** One's own subscriptions. */
export function OwnRoute({ municipalityId, view }: OwnRouteProps) {
  const { t } = useTranslation('digests');
  const own = view.subscriptions.filter(isOwn);
  const running = own.filter(({ state }) => state === 'active').length;
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={t('own.finding', { count: running })}
      documentTitle={t('tabs.own')}
      lead={t('own.lead')}
    >
      {view.mail === 'folder' ? <MailFolderNote /> : null}
      <SubscriptionGroups municipalityId={municipalityId} groups={[{ title: null, subscriptions: own }]} />
      <p>
        <Link className="kern-btn kern-btn--primary" to={newSubscriptionPath(municipalityId)}>
          <span className="kern-label">{t('own.new')}</span>
        </Link>
      </p>
    </DigestsFrame>
  );
}
