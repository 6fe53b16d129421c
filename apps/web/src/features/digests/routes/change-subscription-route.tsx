import type { SubscriptionsView, SubscriptionView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { digestScreenPath, digestsPath } from '../../../shared/addresses/addresses.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { problemCodeOf } from '../../../shared/i18n/problem-sentence.js';
import { wordingOf } from '../../../shared/i18n/wording.js';
import { useSubscriptionChange } from '../api/subscriptions.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { withOutcome } from '../components/frame/told-outcome.js';
import { scopesWith } from '../components/wish/scopes-with.js';
import { WishForm } from '../components/wish/wish-form.js';
import { isOwn, recipientTitle } from '../components/words/recipient-words.js';
import { timingInWords } from '../components/words/rhythm-words.js';

interface ChangeSubscriptionRouteProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
  readonly subscription: SubscriptionView;
}

/** Changes a subscription. Where somebody else changed it meanwhile, what is stored now stands above what was typed. */
export function ChangeSubscriptionRoute(props: ChangeSubscriptionRouteProps) {
  const { municipalityId, view, subscription } = props;
  const { t } = useTranslation('digests');
  const navigate = useNavigate();
  const change = useSubscriptionChange(municipalityId, subscription);
  const own = isOwn(subscription);
  const back = own ? digestsPath(municipalityId) : digestScreenPath(municipalityId, 'recipients');
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={t('change.title')}
      documentTitle={t('change.title')}
      lead={own ? undefined : t('change.for', { name: recipientTitle(subscription.recipient) })}
    >
      <section className="card">
        <WishForm
          view={view}
          scopes={scopesWith(view.scopes, subscription)}
          before={subscription}
          submitWord={t('change.send')}
          backTo={back}
          pending={change.isPending}
          error={change.error}
          onWish={(wish) =>
            change.mutate(wish, {
              onSuccess: () => void navigate(back, withOutcome({ kind: 'changed' })),
            })
          }
        >
          {problemCodeOf(change.error) === 'subscription-stale' ? (
            <StoredNow subscription={subscription} />
          ) : null}
        </WishForm>
      </section>
    </DigestsFrame>
  );
}

function StoredNow({ subscription }: Pick<ChangeSubscriptionRouteProps, 'subscription'>) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const about = wordingOf(subscription.about, language).text;
  return <p>{t('change.storedNow', { about, timing: timingInWords(subscription, language, t) })}</p>;
}
