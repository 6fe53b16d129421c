import type { SubscriptionsView, SubscriptionView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { useSubscriptionAct } from '../../api/subscriptions.js';
import { subscriptionPath } from '../frame/addresses.js';
import { isOwn, recipientTitle } from '../words/recipient-words.js';
import { ActButton, ActLink } from './act.js';
import { EndDialog } from './end-dialog.js';
import { actsOn } from './subscription-acts.js';

export interface SubscriptionActionsProps {
  readonly municipalityId: string;
  readonly subscription: SubscriptionView;
  /** Called when it is ended; it may be gone from the list by then. */
  readonly onEnded: () => void;
  /** Called with what became of the mail that asks to confirm. */
  readonly onAskedAgain: (mail: NonNullable<SubscriptionsView['confirmationMail']>) => void;
}

/** What can be done with a subscription in its state. */
export function SubscriptionActions(props: SubscriptionActionsProps) {
  const { municipalityId, subscription, onEnded, onAskedAgain } = props;
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const act = useSubscriptionAct(municipalityId, subscription);
  const { change, flow, confirmation, end } = actsOn(subscription);
  const { id, recipient, about } = subscription;
  const words = wordingOf(about, language).text;
  const to = isOwn(subscription) ? words : `${recipientTitle(recipient)} ${words}`;
  const pending = act.isPending;
  const askAgain = () =>
    act.mutate('confirmation', {
      onSuccess: ({ confirmationMail }) => confirmationMail && onAskedAgain(confirmationMail),
    });
  return (
    <div className="subscription__acts">
      <ActLink word={t('act.preview')} about={to} to={subscriptionPath(municipalityId, 'preview', id)} />
      {change ? (
        <ActLink word={t('act.change')} about={to} to={subscriptionPath(municipalityId, 'change', id)} />
      ) : null}
      {flow === null ? null : (
        <ActButton
          word={t(`act.${flow}`)}
          about={to}
          pending={pending}
          onClick={() => act.mutate(flow === 'pause' ? 'pause' : 'resume')}
        />
      )}
      {confirmation ? (
        <ActButton word={t('act.confirmation')} about={to} pending={pending} onClick={askAgain} />
      ) : null}
      {end === null ? null : (
        <ActButton word={t(`act.${end}`)} about={to} pending={pending} onClick={() => setAsked(true)} />
      )}
      <span role="status" className="subscription__done">
        {act.isSuccess && (act.variables === 'pause' || act.variables === 'resume')
          ? t(`done.${act.variables}`)
          : null}
      </span>
      {act.error && !asked ? <ProblemNotice error={act.error} /> : null}
      <EndDialog
        open={asked}
        subscription={subscription}
        pending={pending}
        error={asked ? act.error : null}
        onConfirm={() =>
          act.mutate('end', {
            onSuccess: () => {
              setAsked(false);
              onEnded();
            },
          })
        }
        onClose={() => {
          act.reset();
          setAsked(false);
        }}
      />
    </div>
  );
}
