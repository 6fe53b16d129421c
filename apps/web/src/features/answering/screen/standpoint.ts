import type { Questionnaire, Session } from '@selbstcheck/contracts';
import { allowsAct } from '@selbstcheck/domain';
import { isFrozen } from '../../../shared/round/round-states.js';

/** What somebody can do with a questionnaire, or why they can only read it. */
export type Standpoint =
  | 'answers'
  | 'planned'
  | 'in_agreement'
  | 'frozen'
  | 'choose_department'
  | 'no_department'
  | 'foreign_department'
  | 'reader';

type Role = Session['memberships'][number]['role'];

export function standpointOf({ round, department, mayAnswer }: Questionnaire, role: Role | null): Standpoint {
  if (isFrozen(round)) return 'frozen';
  if (round.state === 'planned') return 'planned';
  if (!allowsAct(round.state, 'answer')) return 'in_agreement';
  if (role !== 'coordination' && role !== 'contributor') return 'reader';
  if (department === null) return role === 'coordination' ? 'choose_department' : 'no_department';
  return mayAnswer ? 'answers' : 'foreign_department';
}

/** What a member of the municipality is there; null for somebody who is none. */
export function roleIn(session: Session | null, municipalityId: string): Role | null {
  return session?.memberships.find((each) => each.municipalityId === municipalityId)?.role ?? null;
}
