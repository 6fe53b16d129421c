import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../shared/components/copy-button.js';
import { Outcome } from '../../../../shared/components/outcome.js';

/** The secret address of a calendar feed, shown this one time. */
export function FeedAddress({ address }: { readonly address: string }) {
  const { t } = useTranslation('digests');
  return (
    <Outcome tone="warning" title={t('feed.address')}>
      <p className="kern-body">{t('feed.addressText')}</p>
      <p className="kern-body">
        <code className="secret">{address}</code>
      </p>
      <div className="dates-card__acts">
        <CopyButton text={address} />
      </div>
    </Outcome>
  );
}
