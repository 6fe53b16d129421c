/** Twenty years of one municipality: three linked versions of 34 criteria, and a round a year, made of a fixed seed. */

const ROUNDS = 20;
const FIRST_YEAR = 2006;
const MUNICIPALITY = { id: 'bench-municipality', name: 'Messstadt', demonstration: 'none' };
/** 105 questions in 34 criteria, as the 2020 edition declares them. */
const SHAPE = [
  [4, 4, 3, 3],
  [3, 3, 3, 3, 3, 3, 3, 2, 3, 3],
  [3, 3, 3, 3],
  [3, 3, 3, 3, 3, 3],
  [6, 4, 2],
  [2, 2, 2],
  [4, 4, 3, 3],
];
/** The first round of each version. */
const VERSIONS = [
  { id: 'bench-1', from: 0 },
  { id: 'bench-2', from: 7 },
  { id: 'bench-3', from: 14 },
];
const ANSWERS = ['no', 'rather_no', 'rather_yes', 'yes'];

function diceOf(seed) {
  let state = seed;
  return (sides) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % sides;
  };
}

function versionOf(id) {
  return {
    id,
    title: { de: 'Katalog der Messung' },
    edition: id,
    isDemonstration: false,
    fields: SHAPE.map((criteria, f) => ({
      id: `${id}-${f + 1}`,
      number: f + 1,
      title: { de: `Handlungsfeld ${f + 1} mit einem Titel von üblicher Länge` },
      criteria: criteria.map((count, c) => ({
        id: `${id}-${f + 1}-${c + 1}`,
        title: { de: `Kriterium ${f + 1}.${c + 1} mit einem Titel von üblicher Länge` },
        questionCount: count,
        questions: Array.from({ length: count }, (_, q) => ({
          id: `${id}-${f + 1}-${c + 1}-${q + 1}`,
          code: `${f + 1}.${c + 1}.${q + 1}`,
          text: { de: `Gibt es in Ihrer Kommune etwas, wonach die Frage ${f + 1}.${c + 1}.${q + 1} fragt?` },
        })),
      })),
    })),
  };
}

const criteriaOf = (version) => version.fields.flatMap((field) => field.criteria);

/** Most goes on as it is; every eleventh question is put a little differently, every thirtieth very differently. */
function mappingOf(from, to) {
  const link = (level, kind, before, after) => ({
    level,
    kind,
    from: [before],
    to: [after],
    author: 'Koordination',
    date: '2013-01-01',
    reason: 'Neue Fassung',
  });
  const later = criteriaOf(to);
  const links = criteriaOf(from).flatMap((criterion, c) => [
    link('criterion', c % 9 === 8 ? 'reworded_minor' : 'same', criterion.id, later[c].id),
    ...criterion.questions.map(({ id }, q) => {
      const at = 4 * c + q;
      const kind = at % 30 === 29 ? 'reworded_major' : at % 11 === 10 ? 'reworded_minor' : 'same';
      return link('question', kind, id, later[c].questions[q].id);
    }),
  ]);
  return { fromVersionId: from.id, toVersionId: to.id, links };
}

/** A slow rise with setbacks; one answer in eight is missing. */
function answersOf(version, round, dice) {
  const levels = criteriaOf(version).flatMap(({ questions }) =>
    questions.map(({ id }) => {
      const level = Math.min(3, Math.max(0, Math.floor(round / 8) + dice(3) - (dice(5) === 0 ? 1 : 0)));
      return [id, dice(8) === 0 ? 'not_assessable' : ANSWERS[level]];
    }),
  );
  return new Map(levels);
}

/** Writes the municipality and its rounds; `score` scores a round by its key. Gives the municipality's id. */
export async function seedYears(stores, score, member) {
  const dice = diceOf(20_060_601);
  const versions = VERSIONS.map(({ id }) => versionOf(id));
  await stores.municipalities.insert(MUNICIPALITY);
  for (const version of versions) await stores.catalogues.insert(version);
  for (const [at, version] of versions.entries()) {
    if (at > 0) await stores.catalogues.insertMapping(mappingOf(versions[at - 1], version));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const version = versions[VERSIONS.findLastIndex(({ from }) => from <= round)];
    const key = { municipalityId: MUNICIPALITY.id, roundId: `bench-${FIRST_YEAR + round}` };
    await stores.rounds.insert({
      id: key.roundId,
      municipalityId: MUNICIPALITY.id,
      catalogueVersionId: version.id,
      title: `Selbstcheck ${FIRST_YEAR + round}`,
      referenceDate: `${FIRST_YEAR + round}-06-01`,
      state: 'closed',
      leadingReading: 'self_rating',
      revision: 1,
      source: 'answers',
      sourceHash: null,
    });
    await stores.rounds.insertAnswers(key, 'self_rating', answersOf(version, round, dice));
    await score(key);
  }
  await stores.memberships.insert({
    id: 'bench-membership',
    municipalityId: MUNICIPALITY.id,
    personId: member.id,
    role: 'viewer',
    department: null,
    function: null,
    source: 'invitation',
    joinedAt: '2026-01-01T00:00:00.000Z',
    leftAt: null,
  });
  return MUNICIPALITY.id;
}
