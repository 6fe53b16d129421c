import type { SubscriptionsView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { RecipientForm } from '../components/wish/recipient-form.js';

interface NewRecipientRouteProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
}

/** Adds a member or an address to those who are told. */
export function NewRecipientRoute({ municipalityId, view }: NewRecipientRouteProps) {
  const { t } = useTranslation('digests');
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={t('add.title')}
      documentTitle={t('add.title')}
      lead={t('add.lead')}
    >
      <section className="card">
        <RecipientForm municipalityId={municipalityId} view={view} />
      </section>
    </DigestsFrame>
  );
}
