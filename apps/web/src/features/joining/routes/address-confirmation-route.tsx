import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { Form } from '../../../shared/forms/form.js';
import { useAddressConfirmation } from '../api/joining.js';
import { BrokenLink } from '../components/broken-link.js';
import { useLinkToken } from '../../../shared/links/link-token.js';
import { Outcome } from '../components/outcome.js';

/** Takes over a new mail address once somebody who reads its mail says so. */
export default function AddressConfirmationRoute() {
  const { t } = useTranslation('account');
  const token = useLinkToken();
  const confirmation = useAddressConfirmation();
  if (confirmation.isSuccess) {
    return <Outcome title={t('addressConfirmation.doneTitle')} text={t('addressConfirmation.doneText')} />;
  }
  if (token === null) return <BrokenLink kind="addressConfirmation" />;
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('addressConfirmation.title')}>
        {t('addressConfirmation.title')}
      </ScreenHeading>
      <p className="lead">{t('addressConfirmation.lead')}</p>
      <Form
        submitWord={t('addressConfirmation.submit')}
        pendingWord={t('pending')}
        pending={confirmation.isPending}
        error={confirmation.error}
        onSend={() => confirmation.mutate(token)}
      >
        {() => null}
      </Form>
    </div>
  );
}
