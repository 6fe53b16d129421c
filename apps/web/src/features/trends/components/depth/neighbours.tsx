import type { CriterionTrend } from '@selbstcheck/contracts';
import { Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { criterionTrendPath } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';

interface NeighboursProps {
  readonly trend: Pick<CriterionTrend, 'previous' | 'next'>;
  readonly municipalityId: string;
}

/** On to the criteria before and after this one. */
export function Neighbours({ trend: { previous, next }, municipalityId }: NeighboursProps) {
  const { t } = useTranslation('trends');
  return (
    <nav className="field-steps" aria-label={t('depth.neighbours')}>
      {previous === null ? null : (
        <Link to={criterionTrendPath(municipalityId, previous.criterionId)}>
          <Icon name="arrow-back" />
          <span>
            <span className="field-steps__label">{t('depth.previous')}</span>{' '}
            <Localized text={previous.title} />
          </span>
        </Link>
      )}
      {next === null ? null : (
        <Link to={criterionTrendPath(municipalityId, next.criterionId)} className="field-steps__next">
          <span>
            <span className="field-steps__label">{t('depth.next')}</span> <Localized text={next.title} />
          </span>
          <Icon name="arrow-forward" />
        </Link>
      )}
    </nav>
  );
}
