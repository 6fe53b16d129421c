import { WK_2020 } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';

/** Which model was used, that it is not official, and where its rules stand. */
export function ModelNote({ model }: { readonly model: string }) {
  const { t } = useTranslation();
  return (
    <p className="model-note">
      {t(model === WK_2020.name ? 'why.model' : 'why.modelAdded', { model })}{' '}
      <Link className="lone-link" to={PATHS.methods}>
        {t('why.modelLink')}
      </Link>
    </p>
  );
}
