import type { DigestTroubles } from '@selbstcheck/contracts';
import { Icon } from '@selbstcheck/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../styles/digests-troubles.css';
import { digestScreenPath } from '../addresses/addresses.js';
import { coordinates } from '../session/roles.js';
import { useSignedIn } from '../session/use-session.js';
import { troublesQuery } from './troubles-query.js';

const OF_MAILS = ['failed', 'uncertain', 'addressChanged', 'waiting'] as const;
const TROUBLES = [...OF_MAILS, 'disabled'] as const;

/** Tells coordination where mails failed, may not have arrived, went nowhere, wait after a failed attempt, or were stopped. */
export function TroublesNotice({ municipalityId }: { readonly municipalityId: string }) {
  const enabled = coordinates(useSignedIn(), municipalityId);
  const { data: troubles } = useQuery({ ...troublesQuery(municipalityId), enabled });
  if (!enabled || troubles === undefined || TROUBLES.every((kind) => troubles[kind] === 0)) return null;
  return <Notice municipalityId={municipalityId} troubles={troubles} />;
}

interface NoticeProps {
  readonly municipalityId: string;
  readonly troubles: DigestTroubles;
}

function Notice({ municipalityId, troubles }: NoticeProps) {
  const { t } = useTranslation();
  const found = TROUBLES.filter((kind) => troubles[kind] > 0);
  return (
    <section className="troubles" aria-label={t('troubles.title')}>
      <Icon name="warning" />
      <p>{found.map((kind) => t(`troubles.${kind}`, { count: troubles[kind] })).join(' ')}</p>
      <p className="troubles__links">
        {OF_MAILS.every((kind) => troubles[kind] === 0) ? null : (
          <Link className="lone-link" to={digestScreenPath(municipalityId, 'log')}>
            {t('troubles.toLog')}
          </Link>
        )}
        {troubles.disabled === 0 ? null : (
          <Link className="lone-link" to={digestScreenPath(municipalityId, 'recipients')}>
            {t('troubles.toRecipients')}
          </Link>
        )}
      </p>
    </section>
  );
}
