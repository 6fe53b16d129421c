import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { earlierRoundPath, newRoundPath } from '../../../../shared/addresses/addresses.js';

interface RoundInvitationsProps {
  readonly municipalityId: string;
  /** Whether planning a round is what is to be done next. */
  readonly isNext: boolean;
}

/** The ways in which Koordination begins a round. */
export function RoundInvitations({ municipalityId, isNext }: RoundInvitationsProps) {
  const { t } = useTranslation('rounds');
  return (
    <p className="round-invitations">
      <Link
        className={`kern-btn kern-btn--${isNext ? 'primary' : 'secondary'}`}
        to={newRoundPath(municipalityId)}
      >
        <span className="kern-label">{t('list.plan')}</span>
      </Link>
      <Link className="lone-link" to={earlierRoundPath(municipalityId)}>
        {t('list.enter')}
      </Link>
    </p>
  );
}
