import type { Overview } from '@selbstcheck/contracts';
import { Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { whyPath, type RoundAddress } from '../../../shared/addresses/addresses.js';
import { Localized } from '../../../shared/components/localized.js';

interface FieldStepsProps {
  readonly fields: Overview['fields'];
  readonly fieldId: string;
  readonly address: RoundAddress;
}

/** On to the reasons of the previous and the next field. */
export function FieldSteps({ fields, fieldId, address }: FieldStepsProps) {
  const { t } = useTranslation();
  const position = fields.findIndex(({ id }) => id === fieldId);
  const previous = position > 0 ? fields[position - 1] : undefined;
  const next = position >= 0 ? fields[position + 1] : undefined;
  return (
    <nav className="field-steps" aria-label={t('why.fieldsTitle')}>
      {previous ? (
        <Link to={whyPath(address, previous.id)}>
          <Icon name="arrow-back" />
          <span>
            <span className="field-steps__label">{t('why.previous')}</span> {previous.number}{' '}
            <Localized text={previous.title} />
          </span>
        </Link>
      ) : null}
      {next ? (
        <Link to={whyPath(address, next.id)} className="field-steps__next">
          <span>
            <span className="field-steps__label">{t('why.next')}</span> {next.number}{' '}
            <Localized text={next.title} />
          </span>
          <Icon name="arrow-forward" />
        </Link>
      ) : null}
    </nav>
  );
}
