import type { VersionSummary } from '@selbstcheck/contracts';
import { Badge } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Localized } from '../../../../shared/components/localized.js';
import { versionPath } from '../frame/addresses.js';
import { VersionSize } from './version-size.js';

interface VersionListProps {
  readonly municipalityId: string;
  readonly versions: readonly VersionSummary[];
  /** The version of the municipality's latest round; null without a round. */
  readonly latestId: string | null;
}

/** Every version: what it is, how large, who uses it, and what it is linked to. */
export function VersionList({ municipalityId, versions, latestId }: VersionListProps) {
  const { t } = useTranslation('catalogue');
  const nameOf = (id: string) => versions.find((version) => version.id === id)?.edition ?? id;
  return (
    <section className="card">
      <h2>{t('versions.listTitle')}</h2>
      {versions.length === 0 ? <p>{t('versions.none')}</p> : null}
      <ul className="catalogue__list">
        {versions.map((version) => {
          const { id, title, edition, isDemonstration, rounds, linkedTo } = version;
          return (
            <li key={id}>
              <h3>
                <Link to={versionPath(municipalityId, id)}>
                  <Localized text={title} />, {t('edition', { edition })}
                </Link>{' '}
                {id === latestId ? <Badge tone="info">{t('versions.latest')}</Badge> : null}{' '}
                {isDemonstration ? <Badge tone="warning">{t('versions.demonstration')}</Badge> : null}
              </h3>
              <VersionSize size={version} />
              <p>{rounds === 0 ? t('versions.unused') : t('versions.used', { count: rounds })}</p>
              <p className="muted">
                {linkedTo.length === 0
                  ? t('versions.unlinked')
                  : t('versions.linked', { list: linkedTo.map(nameOf).join(', ') })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
