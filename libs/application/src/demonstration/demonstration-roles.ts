import { MEMBER_ROLES, type MemberRole } from '../people/member.js';

/** The roles of the demonstration, one account each. */
export type DemonstrationRole = MemberRole | 'installation_admin';

/** Who stands for a role in the demonstration. */
export interface DemonstrationPart {
  readonly role: DemonstrationRole;
  readonly email: string;
  readonly name: string;
  readonly department: string | null;
  readonly function: string | null;
}

const PARTS: Readonly<Record<DemonstrationRole, Omit<DemonstrationPart, 'role'>>> = {
  installation_admin: {
    email: 'verwaltung@beispiel.example',
    name: 'Beispiel-Verwaltung',
    department: null,
    function: null,
  },
  coordination: {
    email: 'koordination@beispiel.example',
    name: 'Beispiel-Koordination',
    department: 'Integrationsbüro',
    function: 'Leitung',
  },
  contributor: {
    email: 'fachbereich@beispiel.example',
    name: 'Beispiel-Fachbereich',
    department: 'Jugendamt',
    function: 'Sachgebietsleitung',
  },
  steering: {
    email: 'steuerung@beispiel.example',
    name: 'Beispiel-Steuerungsgruppe',
    department: null,
    function: 'Dezernatsleitung',
  },
  viewer: {
    email: 'einsicht@beispiel.example',
    name: 'Beispiel-Einsicht',
    department: null,
    function: null,
  },
};

/** All parts; who administers the installation first. Their addresses lead nowhere. */
export const DEMONSTRATION_PARTS: readonly DemonstrationPart[] = (
  ['installation_admin', ...MEMBER_ROLES] as const
).map((role) => ({ role, ...PARTS[role] }));
