import { SelbstcheckError } from '@selbstcheck/domain';
import type { Membership } from '../people/member.js';
import type { MembershipStore } from '../ports/membership-store.js';

/** A lasting membership of a municipality; rejects with `member-not-found`. */
export async function membershipOf(
  memberships: MembershipStore,
  municipalityId: string,
  membershipId: string,
): Promise<Membership> {
  const membership = await memberships.find(municipalityId, membershipId);
  if (membership) return membership;
  throw memberNotFound();
}

/** What is said of somebody who is not, or no longer, a member. */
export function memberNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'member-not-found',
    'There is no such member. The person may have left; reload the page.',
  );
}
