import type { TrendPoint } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { RatingMark } from '../../../shared/components/rating-mark.js';

/** What a round says of a criterion, as a mark; a round that does not ask it has none. */
export function PointMark({ point }: { readonly point: TrendPoint | null }) {
  const { t } = useTranslation('trends');
  if (point === null) {
    return (
      <span className="not-asked">
        <VisuallyHidden>{t('point.notAsked')}</VisuallyHidden>
      </span>
    );
  }
  const { symbol, missing, isRecorded, evidence } = point;
  return (
    <>
      <RatingMark
        symbol={symbol ?? (missing === 'unreadable' ? undefined : null)}
        missing={missing}
        hollow={evidence === 'thin'}
      />
      {symbol !== null && isRecorded ? <VisuallyHidden>, {t('point.recorded')}</VisuallyHidden> : null}
      {symbol !== null && !isRecorded && evidence === 'thin' ? (
        <VisuallyHidden>, {t('point.thin')}</VisuallyHidden>
      ) : null}
    </>
  );
}
