import type { SubscriptionsView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { digestsPath } from '../../../shared/addresses/addresses.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useSubscribing } from '../api/subscriptions.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { withOutcome } from '../components/frame/told-outcome.js';
import { firstWish } from '../components/wish/first-wish.js';
import { WishForm } from '../components/wish/wish-form.js';

interface NewSubscriptionRouteProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
}

/** Sets up a subscription of one's own. */
export function NewSubscriptionRoute({ municipalityId, view }: NewSubscriptionRouteProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const navigate = useNavigate();
  const subscribing = useSubscribing(municipalityId);
  const back = digestsPath(municipalityId);
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={t('new.title')}
      documentTitle={t('new.title')}
      lead={t('new.lead')}
    >
      <section className="card">
        <WishForm
          view={view}
          scopes={view.scopes}
          before={firstWish(view, language)}
          submitWord={t('new.send')}
          backTo={back}
          pending={subscribing.isPending}
          error={subscribing.error}
          onWish={(wish) =>
            subscribing.mutate(wish, {
              onSuccess: () => void navigate(back, withOutcome({ kind: 'subscribed' })),
            })
          }
        />
      </section>
    </DigestsFrame>
  );
}
