import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { comparisonPath } from '../../../shared/addresses/addresses.js';
import type { LatestTrends } from './latest-trends.js';

interface LatestChangeProps {
  readonly latest: LatestTrends;
  readonly municipalityId: string;
}

/** What changed since the round before, in a sentence whose room is kept while it is on its way. */
export function LatestChange({ latest: { isPending, trends }, municipalityId }: LatestChangeProps) {
  const { t } = useTranslation();
  const sentence = trends?.sentence ?? trends?.notice ?? null;
  return (
    <section className="latest-change" aria-label={t('overview.changeTitle')}>
      {isPending || sentence !== null ? (
        <p className="latest-change__sentence" aria-busy={isPending}>
          {sentence}
        </p>
      ) : null}
      <p>
        <Link className="lone-link" to={comparisonPath(municipalityId)}>
          {t('overview.changeLink')}
        </Link>
      </p>
    </section>
  );
}
