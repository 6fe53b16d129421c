import type { Session } from '@selbstcheck/contracts';

/** What somebody is to a municipality's rounds. */
export interface Involvement {
  readonly mayCoordinate: boolean;
  /** Whether the person answers for a department; `department` is null where nobody said for which. */
  readonly mayAnswer: boolean;
  readonly department: string | null;
}

/** How the person who is signed in takes part in the rounds of a municipality. */
export function involvementIn(session: Session | null, municipalityId: string): Involvement {
  const own = (session?.memberships ?? []).filter((each) => each.municipalityId === municipalityId);
  const contributing = own.filter(({ role }) => role === 'contributor');
  return {
    mayCoordinate: own.some(({ role }) => role === 'coordination'),
    mayAnswer: contributing.length > 0,
    department: contributing.find(({ department }) => department !== null)?.department ?? null,
  };
}
