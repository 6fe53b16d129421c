import type { SubscriptionView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Outcome } from '../../../../shared/components/outcome.js';
import { OutcomeNotice } from '../frame/outcome-notice.js';
import { outcomeIn, type ToldOutcome } from '../frame/told-outcome.js';
import { recipientTitle } from '../words/recipient-words.js';
import { SubscriptionCard } from './subscription-card.js';

interface SubscriptionGroup {
  /** null: the only one on its screen, whose cards are titled by what they are about. */
  readonly title: string | null;
  readonly subscriptions: readonly SubscriptionView[];
}

interface SubscriptionGroupsProps {
  readonly municipalityId: string;
  readonly groups: readonly SubscriptionGroup[];
}

/** Subscriptions below each other, after what was done to one of them last. */
export function SubscriptionGroups({ municipalityId, groups }: SubscriptionGroupsProps) {
  const { t } = useTranslation('digests');
  const location = useLocation();
  const [told, setTold] = useState<ToldOutcome | 'ended' | null>(outcomeIn(location.state));
  return (
    <>
      {told === 'ended' ? <Outcome title={t('outcome.ended')} /> : null}
      {told === null || told === 'ended' ? null : <OutcomeNotice outcome={told} />}
      {groups
        .filter(({ subscriptions }) => subscriptions.length > 0)
        .map(({ title, subscriptions }) => (
          <section key={title} className="subscriptions">
            {title === null ? null : <h2>{title}</h2>}
            <ul>
              {subscriptions.map((subscription) => (
                <SubscriptionCard
                  key={subscription.id}
                  municipalityId={municipalityId}
                  subscription={subscription}
                  titledBy={title === null ? 'about' : 'recipient'}
                  onEnded={() => setTold('ended')}
                  onAskedAgain={(mail) =>
                    setTold({ kind: 'confirmation', address: recipientTitle(subscription.recipient), mail })
                  }
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
