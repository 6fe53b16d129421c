import type { MembershipStore } from '../ports/membership-store.js';
import type { PersonStore } from '../ports/person-store.js';

/**
 * Brings a person's `idleSince` up to date after a membership or the administration was given or taken: the given
 * moment where nothing is left, null where something is. Call it inside the unit of work of that change.
 */
export async function refreshIdleness(
  personId: string,
  { people, memberships }: { readonly people: PersonStore; readonly memberships: MembershipStore },
  now: string,
): Promise<void> {
  const person = await people.find(personId);
  if (!person) return;
  const isIdle = !person.isInstallationAdmin && (await memberships.listByPerson(personId)).length === 0;
  if (isIdle === (person.idleSince !== null)) return;
  await people.update(personId, { idleSince: isIdle ? now : null });
}
