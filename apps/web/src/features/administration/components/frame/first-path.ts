import type { Session } from '@selbstcheck/contracts';
import { installationPath, sectionPath } from './addresses.js';
import { ownMunicipalities, sectionsFor } from './sections.js';

/** Where Verwaltung opens: at the own municipality, else at the installation; null where nothing is to be seen. */
export function firstPath(session: Session): string | null {
  const [own] = ownMunicipalities(session);
  const [section] = own === undefined ? [] : sectionsFor(session, own.municipalityId);
  if (own && section) return sectionPath(own.municipalityId, section);
  return session.person.isInstallationAdmin ? installationPath('municipalities') : null;
}
