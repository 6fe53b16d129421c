import type { SubscriptionView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ownZone } from '../words/dates.js';
import { nextInWords } from '../words/next-words.js';
import { dutyOf, recipientTitle } from '../words/recipient-words.js';
import { timingInWords } from '../words/rhythm-words.js';
import { StateBadge } from './state-badge.js';
import { SubscriptionFacts } from './subscription-facts.js';
import { SubscriptionActions, type SubscriptionActionsProps } from './subscription-actions.js';

interface SubscriptionCardProps extends SubscriptionActionsProps {
  /** What tells it from the others in its list. */
  readonly titledBy: 'about' | 'recipient';
}

/** A subscription in words: what about, when, what comes next, and what can be done with it. */
export function SubscriptionCard({ titledBy, ...actions }: SubscriptionCardProps) {
  const { subscription } = actions;
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const isOthers = titledBy === 'recipient';
  const Title = isOthers ? 'h3' : 'h2';
  return (
    <li className="card subscription">
      <div className="subscription__words">
        <Title>
          {isOthers ? <RecipientTitle {...subscription} /> : <Localized text={subscription.about} />}{' '}
          <StateBadge state={subscription.state} />
        </Title>
        {isOthers ? (
          <p>
            <Localized text={subscription.about} />
          </p>
        ) : null}
        <p>{timingInWords(subscription, language, t)}</p>
        <p className={subscription.standstill === null ? 'subscription__next' : ''}>
          {nextInWords(subscription, ownZone(), language, t)}
        </p>
        <SubscriptionFacts subscription={subscription} isOthers={isOthers} />
      </div>
      <SubscriptionActions {...actions} />
    </li>
  );
}

function RecipientTitle({ recipient }: Pick<SubscriptionView, 'recipient'>) {
  const { t } = useTranslation('digests');
  const duty = dutyOf(recipient);
  if (duty !== null) return <span lang="de">{duty}</span>;
  return recipientTitle(recipient) || t('recipient.unnamed');
}
