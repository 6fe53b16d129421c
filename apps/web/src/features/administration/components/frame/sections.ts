import type { Session } from '@selbstcheck/contracts';
import type { MunicipalitySection } from './addresses.js';

const OF_COORDINATION: readonly MunicipalitySection[] = [
  'members',
  'tokens',
  'trail',
  'inspections',
  'rounds',
  'municipality',
  'model',
];
const OF_ADMINISTRATION: readonly MunicipalitySection[] = ['members', 'municipality'];

/** What a person may see in the administration of a municipality. */
export function sectionsFor(session: Session, municipalityId: string): readonly MunicipalitySection[] {
  const role = session.memberships.find((membership) => membership.municipalityId === municipalityId)?.role;
  const { isInstallationAdmin } = session.person;
  if (role === 'coordination') return OF_COORDINATION;
  // Somebody of the steering group can be the second person who approves.
  if (role === 'steering')
    return isInstallationAdmin
      ? ['members', 'inspections', 'municipality', 'model']
      : ['inspections', 'model'];
  return isInstallationAdmin ? OF_ADMINISTRATION : [];
}

/** The own municipalities in whose administration the person may see anything. */
export function ownMunicipalities(session: Session) {
  return session.memberships.filter(({ municipalityId }) => sectionsFor(session, municipalityId).length > 0);
}
