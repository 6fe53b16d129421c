import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { digestScreenPath, digestsPath, type DigestScreen } from '../../../../shared/addresses/addresses.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { TroublesNotice } from '../../../../shared/digests/troubles-notice.js';
import { coordinates } from '../../../../shared/session/roles.js';
import { useSignedIn } from '../../../../shared/session/use-session.js';

interface DigestsFrameProps {
  readonly municipalityId: string;
  readonly title: ReactNode;
  /** The browser window's title. */
  readonly documentTitle: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds every screen of Mitteilungen: where to go, what went wrong, and what this screen is for. */
export function DigestsFrame({ municipalityId, title, documentTitle, lead, children }: DigestsFrameProps) {
  const { t } = useTranslation('digests');
  const mayCoordinate = coordinates(useSignedIn(), municipalityId);
  const sections: readonly DigestScreen[] = mayCoordinate ? ['recipients', 'log', 'dates'] : ['dates'];
  return (
    <div className="digests">
      <nav className="digests__tabs" aria-label={t('title')}>
        <NavLink to={digestsPath(municipalityId)} end>
          {t('tabs.own')}
        </NavLink>
        {sections.map((section) => (
          <NavLink key={section} to={digestScreenPath(municipalityId, section)}>
            {t(`tabs.${section}`)}
          </NavLink>
        ))}
      </nav>
      <TroublesNotice municipalityId={municipalityId} />
      <header>
        <ScreenHeading documentTitle={documentTitle}>{title}</ScreenHeading>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
