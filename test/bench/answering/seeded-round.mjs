/** An open round of the demonstration's municipality, given to ten departments with two people each. */

export const PASSWORD = 'Kiesel-Laterne-83-Birne';
export const KEY = { municipalityId: 'demo-weidenfurt', roundId: 'bench-round' };
const VERSION = 'demonstration-2';
const AT = '2026-10-05T08:00:00.000Z';
const DEPARTMENTS = 10;

/** The twenty people who answer. */
export const PEOPLE = Array.from({ length: 20 }, (_, n) => ({
  email: `person-${n}@kommune.example`,
  department: `Fachbereich ${n % DEPARTMENTS}`,
}));

/** Two departments hold each question. */
function assignmentsOf({ fields }) {
  const questions = fields.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.questions));
  return questions.flatMap(({ id: partId }, n) =>
    [n, n + 1].map((at) => ({
      level: 'question',
      partId,
      department: `Fachbereich ${at % DEPARTMENTS}`,
    })),
  );
}

/** Writes round and people; `hash` makes what is kept of the password. */
export async function seedRound(stores, hash) {
  const version = await stores.catalogues.find(VERSION);
  await stores.rounds.insert({
    id: KEY.roundId,
    municipalityId: KEY.municipalityId,
    catalogueVersionId: version.id,
    title: 'Gemessene Runde',
    referenceDate: '2099-11-30',
    state: 'open',
    leadingReading: 'self_rating',
    revision: 1,
    source: 'answers',
    sourceHash: null,
  });
  await stores.plans.insert(KEY, {
    roundId: KEY.roundId,
    opensOn: '2026-10-05',
    deadline: '2099-12-18',
    namedReading: null,
    sourceName: null,
    revision: 1,
  });
  await stores.plans.changeAssignments(KEY, { add: assignmentsOf(version), remove: [] });
  for (const [n, { email, department }] of PEOPLE.entries()) {
    const personId = `bench-person-${n}`;
    await stores.people.insert({
      id: personId,
      email,
      name: `Person ${n}`,
      language: 'de',
      isInstallationAdmin: false,
      isDemonstration: false,
      state: 'active',
      createdAt: AT,
      idleSince: null,
    });
    await stores.credentials.setPasswordHash(personId, hash);
    await stores.memberships.insert({
      id: `bench-membership-${n}`,
      municipalityId: KEY.municipalityId,
      personId,
      role: 'contributor',
      department,
      function: 'Sachbearbeitung',
      source: 'invitation',
      joinedAt: AT,
      leftAt: null,
    });
  }
}
