import type { TextsView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fieldAnchor } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';

/** Leads to each field, and says how many of its texts are written. */
export function FieldsNav({ fields }: Pick<TextsView, 'fields'>) {
  const { t } = useTranslation('closing');
  return (
    <nav className="texts__fields" aria-label={t('texts.fields')}>
      <ol className="plain">
        {fields.map(({ id, number, title, texts }) => (
          <li key={id}>
            <Link to={`#${fieldAnchor(id)}`}>
              {number} <Localized text={title} />
            </Link>{' '}
            <span className="muted">
              {t('texts.written', {
                written: texts.filter(({ text }) => text !== '').length,
                count: texts.length,
              })}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
