import type { ReactNode } from 'react';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useMunicipalityName } from '../../api/municipalities.js';

interface AdministrationScreenProps {
  readonly title: string;
  /** The title's language, where it is not that of the screen. */
  readonly titleLang?: string;
  /** null: a screen for the installation. */
  readonly municipalityId: string | null;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A screen of Verwaltung: whose it is, what it is for, then its parts. */
export function AdministrationScreen(props: AdministrationScreenProps) {
  const { title, titleLang, municipalityId, lead, children } = props;
  const place = usePlace(municipalityId);
  return (
    <div className="administration__screen">
      <header>
        <p className="administration__place" lang={municipalityId === null ? undefined : 'de'}>
          {place}
        </p>
        <ScreenHeading documentTitle={`${title}, ${place}`}>
          <span lang={titleLang}>{title}</span>
        </ScreenHeading>
        <p className="lead">{lead}</p>
      </header>
      {children}
    </div>
  );
}

function usePlace(municipalityId: string | null): string {
  const t = useAdministrationText();
  const name = useMunicipalityName(municipalityId ?? '');
  return municipalityId === null ? t('frame.installation') : (name ?? t('section.municipality'));
}
