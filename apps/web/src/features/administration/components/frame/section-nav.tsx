import type { Session } from '@selbstcheck/contracts';
import { useId, useState } from 'react';
import { useMatch } from 'react-router';
import { PATHS } from '../../../../shared/addresses/addresses.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useMunicipalityName } from '../../api/municipalities.js';
import {
  INSTALLATION_SEGMENTS,
  installationPath,
  sectionPath,
  type InstallationSection,
} from './addresses.js';
import { NavGroup } from './nav-group.js';
import { ownMunicipalities, sectionsFor } from './sections.js';

const INSTALLATION_SECTIONS = Object.keys(INSTALLATION_SEGMENTS) as InstallationSection[];

/** What the person may administer, on narrow screens behind a button. */
export function SectionNav({ session }: { readonly session: Session }) {
  const t = useAdministrationText();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const shownId = useMatch(`${PATHS.administration}/kommunen/:municipalityId/*`)?.params.municipalityId;
  const own = ownMunicipalities(session).map(({ municipalityId }) => municipalityId);
  const foreign = shownId === undefined || own.includes(shownId) ? [] : [shownId];
  const municipalities = [...own, ...foreign];
  return (
    <nav className="sections" aria-label={t('frame.sections')}>
      <button
        type="button"
        className="sections__toggle"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {t('frame.open')}
      </button>
      <div id={listId} className="sections__list" data-open={open}>
        {municipalities.map((municipalityId) => (
          <MunicipalityGroup
            key={municipalityId}
            session={session}
            municipalityId={municipalityId}
            unfolded={municipalityId === shownId || municipalities.length === 1}
          />
        ))}
        {session.person.isInstallationAdmin ? (
          <NavGroup
            title={t('frame.installation')}
            links={INSTALLATION_SECTIONS.map((section) => ({
              to: installationPath(section),
              word: t(`section.${section}`),
            }))}
          />
        ) : null}
      </div>
    </nav>
  );
}

interface MunicipalityGroupProps {
  readonly session: Session;
  readonly municipalityId: string;
  /** Otherwise only a link to it is shown. */
  readonly unfolded: boolean;
}

function MunicipalityGroup({ session, municipalityId, unfolded }: MunicipalityGroupProps) {
  const t = useAdministrationText();
  const name = useMunicipalityName(municipalityId) ?? t('section.municipality');
  const sections = sectionsFor(session, municipalityId);
  const shown = unfolded ? sections : [];
  const [first] = sections;
  return (
    <NavGroup
      title={name}
      lang="de"
      {...(!unfolded && first && { to: sectionPath(municipalityId, first) })}
      links={shown.map((section) => ({
        to: sectionPath(municipalityId, section),
        word: t(`section.${section}`),
      }))}
    />
  );
}
