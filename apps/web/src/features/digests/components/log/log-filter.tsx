import type { SubscriptionView } from '@selbstcheck/contracts';
import { SelectField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { recipientTitle } from '../words/recipient-words.js';

interface LogFilterProps {
  readonly subscriptions: readonly SubscriptionView[];
  /** Empty for all. */
  readonly chosen: string;
  readonly onChoose: (subscriptionId: string) => void;
}

/** Narrows the log down to one subscription. */
export function LogFilter({ subscriptions, chosen, onChoose }: LogFilterProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const wordFor = ({ recipient, about }: SubscriptionView) =>
    t('log.filterChoice', {
      recipient: recipientTitle(recipient) || t('recipient.unnamed'),
      about: wordingOf(about, language).text,
    });
  return (
    <div className="log-filter">
      <SelectField
        label={t('log.filter')}
        choices={[
          { value: '', word: t('log.filterAll') },
          ...subscriptions.map((subscription) => ({ value: subscription.id, word: wordFor(subscription) })),
        ]}
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      />
    </div>
  );
}
