import {
  criteriaOf,
  questionsOf,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkKind,
} from '../catalogue/catalogue.js';
import type { RecordedRating, RoundRatings } from '../rounds/round.js';
import { ANSWERS, LEVELS, type Answer } from '../scoring/answer.js';
import type { Check } from './comparison-world.spec-support.js';

/** A whole number from 0 to below the number of sides. */
export type Dice = (sides: number) => number;

/** A version that came out of another one. */
export interface NextVersion {
  readonly catalogue: CatalogueVersion;
  readonly mapping: CatalogueMapping;
}

interface Draft {
  readonly id: string;
  /** The field of a criterion or the criterion of a question. */
  readonly home: string;
  readonly text: string;
}

const KINDS: readonly LinkKind[] = [
  'same',
  'same',
  'same',
  'same',
  'reworded_minor',
  'reworded_major',
  'split',
  'merged',
  'moved',
  'removed',
];

/** A linear congruential generator (Park and Miller): one seed, one world. */
export function diceOf(seed: number): Dice {
  let state = (seed % 2_147_483_646) + 1;
  return (sides) => {
    state = (state * 16_807) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * sides);
  };
}

/** Two rounds and the mappings between their versions. */
export interface World {
  readonly before: Check;
  readonly after: Check;
  readonly mappings: readonly CatalogueMapping[];
}

/** Two rounds whose versions lie `generations` apart; a share of the criteria recorded. */
export function randomWorld(seed: number, generations: number, recordedPercent: number): World {
  const dice = diceOf(seed);
  const first = randomCatalogue(dice);
  const mappings: CatalogueMapping[] = [];
  let last: CatalogueVersion = first;
  for (let generation = 1; generation <= generations; generation += 1) {
    const { catalogue, mapping } = evolved(last, `v${generation}`, dice);
    mappings.push(mapping);
    last = catalogue;
  }
  return {
    before: { catalogue: first, ratings: randomRatings(first, dice, recordedPercent) },
    after: { catalogue: last, ratings: randomRatings(last, dice, recordedPercent) },
    mappings,
  };
}

/** 1 to 3 fields of 1 to 3 criteria with 1 to 4 questions each. */
export function randomCatalogue(dice: Dice): CatalogueVersion {
  const homes = Array.from({ length: 1 + dice(3) }, (_, f) => `v0f${f}`);
  const criteria = homes.flatMap((home) =>
    Array.from({ length: 1 + dice(3) }, (_, c) => ({ id: `${home}c${c}`, home, text: `${home}c${c}` })),
  );
  const questions = criteria.flatMap(({ id }) =>
    Array.from({ length: 1 + dice(4) }, (_, q) => ({ id: `${id}q${q}`, home: id, text: `${id}q${q}?` })),
  );
  return built('v0', criteria, questions);
}

/** The next version, in which everything may be reworded, split, merged, moved, removed or new. */
export function evolved(from: CatalogueVersion, id: string, dice: Dice): NextVersion {
  const fieldOf = new Map(
    from.fields.flatMap((field) => field.criteria.map((criterion) => [criterion.id, field.number])),
  );
  const numbers = from.fields.map((field) => field.number);
  const criteria = nextGeneration(
    'criterion',
    criteriaOf(from).map(({ id: old, title }) => ({
      id: old,
      home: `${id}f${fieldOf.get(old)}`,
      text: title.de,
    })),
    { prefix: `${id}c`, homes: numbers.map((number) => `${id}f${number}`), dice },
  );
  const homesOf = new Map(criteria.links.flatMap((link) => link.from.map((old) => [old, link.to] as const)));
  const all = criteria.drafts.map((draft) => draft.id);
  const questions = nextGeneration(
    'question',
    criteriaOf(from).flatMap((criterion) =>
      criterion.questions.map(({ id: old, text }) => {
        const homes = homesOf.get(criterion.id) ?? [];
        const home = (homes.length === 0 ? all : homes)[dice(homes.length || all.length)] as string;
        return { id: old, home, text: text?.de ?? '' };
      }),
    ),
    { prefix: `${id}q`, homes: all, dice },
  );
  return {
    catalogue: built(id, criteria.drafts, questions.drafts),
    mapping: { fromVersionId: from.id, toVersionId: id, links: [...criteria.links, ...questions.links] },
  };
}

/** The same version under other ids. */
export function copied(
  from: CatalogueVersion,
  prefix: string,
): NextVersion & { readonly renamed: (id: string) => string } {
  const renamed = (id: string): string => `${prefix}-${id}`;
  const catalogue: CatalogueVersion = {
    ...from,
    id: renamed(from.id),
    fields: from.fields.map((field) => ({
      ...field,
      id: renamed(field.id),
      criteria: field.criteria.map((criterion) => ({
        ...criterion,
        id: renamed(criterion.id),
        questions: criterion.questions.map((question) => ({ ...question, id: renamed(question.id) })),
      })),
    })),
  };
  const links = [
    ...criteriaOf(from).map(({ id }) => link('criterion', 'same', [id], [renamed(id)])),
    ...questionsOf(from).map(({ id }) => link('question', 'same', [id], [renamed(id)])),
  ];
  return { catalogue, mapping: { fromVersionId: from.id, toVersionId: catalogue.id, links }, renamed };
}

/** Answers with a random share missing; of 100 criteria so many are recorded, some unreadable or –. */
export function randomRatings(
  catalogue: CatalogueVersion,
  dice: Dice,
  recordedPercent: number,
): RoundRatings {
  const missing = [0, 10, 30, 60, 100][dice(10) === 0 ? 4 : dice(4)] as number;
  const answers = new Map<string, Answer>();
  const recorded = new Map<string, RecordedRating>();
  for (const { id } of questionsOf(catalogue)) {
    if (dice(100) < missing) answers.set(id, dice(2) === 0 ? 'not_answered' : 'not_assessable');
    else answers.set(id, ANSWERS[dice(4)] as Answer);
  }
  for (const { id } of criteriaOf(catalogue)) {
    if (dice(100) >= recordedPercent) continue;
    const symbol = ([...LEVELS, null, 'unreadable'] as const)[dice(6)] as RecordedRating['symbol'];
    recorded.set(id, { criterionId: id, symbol });
  }
  return { answers, recorded };
}

interface NextDrafts {
  readonly prefix: string;
  readonly homes: readonly string[];
  readonly dice: Dice;
}

function nextGeneration(
  level: CatalogueLink['level'],
  olds: readonly Draft[],
  { prefix, homes, dice }: NextDrafts,
): { readonly drafts: readonly Draft[]; readonly links: readonly CatalogueLink[] } {
  const drafts: Draft[] = [];
  const links: CatalogueLink[] = [];
  const anyHome = (): string => homes[dice(homes.length)] as string;
  const born = (home: string, text = `${prefix}${drafts.length}?`): string => {
    const id = `${prefix}${drafts.length}`;
    drafts.push({ id, home, text });
    return id;
  };
  const waiting = [...olds];
  for (let old = waiting.shift(); old !== undefined; old = waiting.shift()) {
    const kind = KINDS[dice(KINDS.length)] as LinkKind;
    const partner = kind === 'merged' ? waiting.shift() : undefined;
    if (kind === 'removed') links.push(link(level, kind, [old.id], []));
    else if (kind === 'split') links.push(link(level, kind, [old.id], [born(old.home), born(old.home)]));
    else if (kind === 'moved') links.push(link(level, kind, [old.id], [born(anyHome(), old.text)]));
    else if (partner) links.push(link(level, kind, [old.id, partner.id], [born(old.home)]));
    else if (kind === 'merged') links.push(link(level, 'same', [old.id], [born(old.home, old.text)]));
    else
      links.push(link(level, kind, [old.id], [kind === 'same' ? born(old.home, old.text) : born(old.home)]));
  }
  for (let count = drafts.length === 0 ? 1 : dice(3); count > 0; count -= 1) {
    links.push(link(level, 'new', [], [born(anyHome())]));
  }
  return { drafts, links };
}

function link(
  level: CatalogueLink['level'],
  kind: LinkKind,
  from: readonly string[],
  to: readonly string[],
): CatalogueLink {
  return { level, kind, from, to, author: 'Koordination', date: '2021-03-01', reason: 'Neue Fassung' };
}

function built(id: string, criteria: readonly Draft[], questions: readonly Draft[]): CatalogueVersion {
  const homes = [...new Set(criteria.map((criterion) => criterion.home))].sort();
  return {
    id,
    title: { de: 'Katalog' },
    edition: id,
    isDemonstration: true,
    fields: homes.map((home) => ({
      id: home,
      number: Number(home.split('f')[1]),
      title: { de: home },
      criteria: criteria
        .filter((criterion) => criterion.home === home)
        .map((criterion) => {
          const own = questions.filter((question) => question.home === criterion.id);
          return {
            id: criterion.id,
            title: { de: criterion.text },
            questionCount: own.length,
            questions: own.map((question) => ({
              id: question.id,
              code: question.id,
              text: { de: question.text },
            })),
          };
        }),
    })),
  };
}
