import type { Answer } from '@selbstcheck/domain';
import { smallMapping, smallVersion } from '@selbstcheck/testing';
import type { Seeding } from './seeding.js';
import { addOtherTown, addTown, type TownRound } from './town.js';

/** Ids of the towns, which their addresses contain. */
export const TOWNS = {
  manyYears: 'jahrental',
  sameDate: 'gleichtag',
  nothingRated: 'strichdorf',
  nothingCommon: 'fremdau',
  contradictory: 'zwistfeld',
} as const;

const LEVELS: readonly Answer[] = ['no', 'rather_no', 'rather_yes', 'yes'];
const level = (wanted: number): Answer => LEVELS[Math.max(0, Math.min(3, wanted))] ?? 'no';
const steady: TownRound['answerAt'] = (criterion, question) => level(1 + ((criterion + question) % 3));
const none: TownRound['answerAt'] = () => 'not_assessable';

/** Sixteen rounds over two linked versions: a slow rise with setbacks, and criteria that nobody rated at first. */
export async function addTownOfManyYears(seeding: Seeding): Promise<void> {
  const rounds = Array.from({ length: 16 }, (_, year): TownRound => ({
    version: year < 9 ? 'demonstration-1' : 'demonstration-2',
    date: `${2010 + year}-0${1 + (year % 9)}-15`,
    answerAt: (criterion, question) =>
      criterion % 11 === 5 && year < 4
        ? 'not_assessable'
        : level(
            Math.floor(year / 6) + ((7 * criterion + 3 * question + 5 * year) % 3) - (year % 4 === 3 ? 1 : 0),
          ),
  }));
  await addTown(seeding, { id: TOWNS.manyYears, name: 'Jahrental', rounds });
}

/** Towns with rounds of which something cannot be said. */
export async function addTroubledTowns(seeding: Seeding): Promise<void> {
  const round = (date: string, answerAt = steady, version = 'demonstration-2') => ({
    version,
    date,
    answerAt,
  });
  await addTown(seeding, {
    id: TOWNS.sameDate,
    name: 'Gleichtag',
    rounds: [round('2025-05-01'), round('2025-05-01', (c, q) => level(2 + ((c + q) % 2)))],
  });
  await addTown(seeding, {
    id: TOWNS.nothingRated,
    name: 'Strichdorf',
    rounds: [round('2023-05-01'), round('2025-05-01', none)],
  });
  await addTown(seeding, {
    id: TOWNS.nothingCommon,
    name: 'Fremdau',
    rounds: [round('2020-07-01', steady, 'wk-2020'), round('2025-05-01')],
  });
}

/** Its two versions are linked so that one criterion both goes on and means something else. */
export async function addTownOfContradictions(seeding: Seeding): Promise<void> {
  const [before, after] = [smallVersion('zwist-1', [['c1', 'c2']]), smallVersion('zwist-2', [['c1', 'c2']])];
  const sound = smallMapping(before, after);
  const [again] = smallMapping(before, after, [['reworded_major', ['c1'], ['c1']]]).links;
  if (again === undefined) throw new Error('There is no link to contradict another.');
  const { catalogues } = seeding.stores;
  await catalogues.insert(before);
  await catalogues.insert(after);
  await catalogues.insertMapping({ ...sound, links: [...sound.links, again] });
  const rounds = [
    { version: before.id, date: '2023-05-01', answerAt: steady },
    { version: after.id, date: '2025-05-01', answerAt: steady },
  ];
  await addTown(seeding, { id: TOWNS.contradictory, name: 'Zwistfeld', rounds });
}

/** Twelve towns that take part in the comparison with others; the town of many years does not. */
export async function addParticipants(seeding: Seeding): Promise<void> {
  for (let number = 1; number <= 12; number += 1) {
    const id = `nachbarort-${number}`;
    const answerAt: TownRound['answerAt'] = (criterion, question) =>
      level(Math.floor(number / 4) + ((criterion + question) % 2));
    await addOtherTown(seeding, {
      id,
      name: `Nachbarort ${number}`,
      rounds: [{ version: 'demonstration-2', date: '2025-05-01', answerAt }],
    });
    await takePart(seeding, id);
  }
}

/** Lets a town take part in the comparison with others. */
export function takePart({ stores }: Seeding, town: string): Promise<void> {
  return stores.participations.join(town, '2026-01-01T00:00:00.000Z');
}
