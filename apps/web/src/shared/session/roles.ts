import type { Session } from '@selbstcheck/contracts';

/** Whether the person coordinates the municipality, or, without one, any. */
export function coordinates(session: Session | null, municipalityId?: string): boolean {
  return (session?.memberships ?? []).some(
    (membership) =>
      membership.role === 'coordination' &&
      (municipalityId === undefined || membership.municipalityId === municipalityId),
  );
}

/** Whether Verwaltung holds anything for the person; for the steering group it is the approval of inspections. */
export function mayAdminister(session: Session | null): boolean {
  const isInSteeringGroup = session?.memberships.some(({ role }) => role === 'steering') ?? false;
  return coordinates(session) || isInSteeringGroup || session?.person.isInstallationAdmin === true;
}
