import type { RoundHead } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { comparisonPath, overviewPath, roundScreenPath } from '../../../../shared/addresses/addresses.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';

/** Where to go once a round is closed. */
export function Closed({
  municipalityId,
  round,
}: {
  readonly municipalityId: string;
  readonly round: RoundHead;
}) {
  const { t } = useTranslation('closing');
  const address = { municipalityId, roundId: round.id };
  return (
    <>
      <ScreenHeading documentTitle={t('closing.title')}>{t('closing.done')}</ScreenHeading>
      <p className="lead">{t('closing.doneText')}</p>
      <p className="form__actions">
        <Link className="kern-btn kern-btn--primary" to={overviewPath(address)}>
          <span className="kern-label">{t('closing.toOverview')}</span>
        </Link>
        <Link className="kern-btn kern-btn--secondary" to={comparisonPath(municipalityId)}>
          <span className="kern-label">{t('closing.toComparison')}</span>
        </Link>
        <Link to={roundScreenPath(address, 'revisions')}>{t('closing.toRevisions')}</Link>
      </p>
    </>
  );
}
