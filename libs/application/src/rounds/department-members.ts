import type { MembershipStore } from '../ports/membership-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { Person } from '../people/person.js';

/** Where the members of departments are read. */
export interface DepartmentMemberStores {
  readonly memberships: MembershipStore;
  readonly people: PersonStore;
}

/** Members of departments: those who answer for them and could be written to. */
export class DepartmentMembers {
  constructor(private readonly stores: DepartmentMemberStores) {}

  /** How many each department has, 0 where nobody of it could be written to; departments as one compares them, see plainDepartment. */
  async count(municipalityId: string): Promise<ReadonlyMap<string, number>> {
    const members = await this.read(municipalityId);
    return new Map([...members].map(([department, people]) => [department, people.length]));
  }

  /** In the order they joined. */
  async of(municipalityId: string, department: string): Promise<readonly Person[]> {
    return (await this.read(municipalityId)).get(plainDepartment(department)) ?? [];
  }

  private async read(municipalityId: string): Promise<ReadonlyMap<string, readonly Person[]>> {
    const { memberships, people } = this.stores;
    const members = new Map<string, readonly Person[]>();
    for (const { personId, role, department, leftAt } of await memberships.listByMunicipality(
      municipalityId,
    )) {
      if (leftAt !== null || department === null) continue;
      const name = plainDepartment(department);
      const known = members.get(name) ?? [];
      const answers = role === 'contributor' || role === 'coordination';
      const person = answers ? await people.find(personId) : null;
      members.set(name, person?.state === 'active' ? [...known, person] : known);
    }
    return members;
  }
}

/** A department's name as it is compared and kept. */
export function plainDepartment(department: string): string {
  return department.normalize('NFC').trim();
}
