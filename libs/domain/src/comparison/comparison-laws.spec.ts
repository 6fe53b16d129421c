import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteriaOf, questionsOf, type CatalogueLink } from '../catalogue/catalogue.js';
import { validateMapping } from '../catalogue/validate-mapping.js';
import { Fraction } from '../kernel/fraction.js';
import { compare, scored, type Check } from './comparison-world.spec-support.js';
import { copied, randomWorld } from './random-world.spec-support.js';
import type { ChangePieces, MeanChange, RoundComparison } from './round-comparison.js';

/** `NUMBER_OF_COMPARISONS=100000 npm run test:unit -- comparison-laws` runs the long version. */
const NUMBER_OF_COMPARISONS = Number(process.env['NUMBER_OF_COMPARISONS'] ?? '300');
const MILLISECONDS_EACH = 50;

const seeds = fc.integer({ min: 0, max: 2_147_483_000 });
const worlds = fc
  .tuple(seeds, fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 0, 15, 100))
  .map(([seed, generations, recordedPercent]) => randomWorld(seed, generations, recordedPercent));

const NAMES: readonly (keyof ChangePieces)[] = [
  'likeForLike',
  'coverage',
  'questionnaire',
  'entry',
  'exit',
  'notComparable',
];

/** Whether pieces, and what every part contributes, both sum to the raw change. */
function sumsUp({ raw, pieces, contributions, entries, exits, notComparable }: MeanChange): boolean {
  if (pieces === null) return contributions.length === 0;
  const parts = [
    ...contributions.flatMap((each) => NAMES.map((name) => each[name])),
    ...[...entries, ...exits, ...notComparable].map((passage) => passage.amount),
  ];
  const total = Fraction.sum(NAMES.map((name) => pieces[name]));
  return raw !== null && total.equals(raw) && Fraction.sum(parts).equals(raw);
}

/** The criteria, fields and means whose pieces do not sum to their change; one list, because 100,000 are checked. */
function brokenIdentities({ criteria, fields, overall }: RoundComparison): readonly unknown[] {
  return [
    ...criteria.filter(({ before, after, pieces }) => {
      if (pieces === null) return false;
      const sum = pieces.likeForLike.plus(pieces.coverage).plus(pieces.questionnaire);
      return !sum.equals(after.value!.minus(before.value!));
    }),
    ...[...fields, overall].filter((mean) => !sumsUp(mean)),
  ];
}

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();

describe('laws of comparison, over random catalogues, links, answers and recorded ratings', () => {
  it(
    'all pieces sum to the change exactly, for criteria, fields and the overall value',
    () => {
      fc.assert(
        fc.property(worlds, ({ before, after, mappings }) => {
          expect(brokenIdentities(compare(before, after, mappings))).toEqual([]);
        }),
        { numRuns: NUMBER_OF_COMPARISONS },
      );
    },
    60_000 + NUMBER_OF_COMPARISONS * MILLISECONDS_EACH,
  );

  it('the random mappings are sound, and all kinds of links and classes occur', () => {
    const kinds = new Set<string>();
    const classes = new Set<string>();
    for (let seed = 1; seed <= 200; seed += 1) {
      const { before, after, mappings } = randomWorld(seed * 7919, 1, seed % 3 === 0 ? 20 : 0);
      expect(validateMapping(mappings[0]!, before.catalogue, after.catalogue)).toEqual([]);
      mappings[0]!.links.forEach((link) => kinds.add(`${link.level} ${link.kind}`));
      compare(before, after, mappings).criteria.forEach((change) => classes.add(change.changeClass));
    }
    expect(kinds.size).toBe(16);
    expect(classes.size).toBe(12);
  });

  it('without recorded ratings the means are those of the scored rounds', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 3 }), (seed, generations) => {
        const { before, after, mappings } = randomWorld(seed, generations, 0);
        const { fields, overall } = compare(before, after, mappings);
        const [earlier, later] = [scored(before).score, scored(after).score];
        expect(`${overall.before} ${overall.after}`).toBe(`${earlier.overall.value} ${later.overall.value}`);
        for (const { beforeId, afterId, before: b, after: a } of fields) {
          const of = (score: typeof earlier, id: string | null) =>
            score.fields.find((field) => field.fieldId === id)?.value ?? null;
          expect(`${b} ${a}`).toBe(`${of(earlier, beforeId)} ${of(later, afterId)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no criterion is dropped or told twice', () => {
    fc.assert(
      fc.property(worlds, ({ before, after, mappings }) => {
        const { criteria, regrouped, added, removed } = compare(before, after, mappings);
        const ids = (sides: readonly { readonly criterionId: string }[]): readonly string[] =>
          sides.map((side) => side.criterionId);
        expect(
          sorted([
            ...ids(criteria.map((c) => c.before)),
            ...ids(regrouped.flatMap((r) => r.before)),
            ...ids(removed),
          ]),
        ).toEqual(sorted(criteriaOf(before.catalogue).map(({ id }) => id)));
        expect(
          sorted([
            ...ids(criteria.map((c) => c.after)),
            ...ids(regrouped.flatMap((r) => r.after)),
            ...ids(added),
          ]),
        ).toEqual(sorted(criteriaOf(after.catalogue).map(({ id }) => id)));
      }),
      { numRuns: 300 },
    );
  });

  it('read the other way round, every change has the other sign and worse is better', () => {
    const mirrored: Readonly<Record<string, string>> = {
      improved: 'worsened',
      slightly_risen: 'slightly_fallen',
      levels_higher: 'levels_lower',
      newly_rated: 'no_longer_rated',
    };
    const mirror = (name: string): string =>
      mirrored[name] ?? Object.keys(mirrored).find((key) => mirrored[key] === name) ?? name;
    fc.assert(
      fc.property(worlds, ({ before, after, mappings }) => {
        const there = compare(before, after, mappings);
        const back = compare(after, before, mappings);
        for (const change of there.criteria) {
          const other = back.criteria.find((each) => each.after.criterionId === change.before.criterionId)!;
          expect(other.changeClass).toBe(mirror(change.changeClass));
          expect(other.flags).toEqual(change.flags);
          for (const name of ['likeForLike', 'coverage', 'questionnaire'] as const) {
            expect(`${other.pieces?.[name].negated()}`).toBe(`${change.pieces?.[name]}`);
          }
        }
        expect(`${back.overall.raw?.negated() ?? null}`).toBe(`${there.overall.raw}`);
      }),
      { numRuns: 200 },
    );
  });

  it('a round compared with itself has no change', () => {
    fc.assert(
      fc.property(worlds, ({ before }) => {
        const { criteria, overall } = compare(before, before);
        const classes = new Set(criteria.map((change) => change.changeClass));
        for (const each of classes)
          expect(['unchanged', 'same_level', 'not_rated', 'not_comparable']).toContain(each);
        expect(criteria.every((change) => change.notes.length === 0)).toBe(true);
        if (overall.raw !== null) expect(`${overall.raw}`).toBe('0');
      }),
      { numRuns: 200 },
    );
  });

  it('a version in between that changes nothing changes nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after, mappings } = randomWorld(seed, 1, 15);
        const { catalogue, mapping, renamed } = copied(after.catalogue, 'copy');
        const ratings = {
          answers: new Map([...after.ratings.answers].map(([id, answer]) => [renamed(id), answer] as const)),
          recorded: new Map(
            [...after.ratings.recorded].map(([id, rating]) => [
              renamed(id),
              { ...rating, criterionId: renamed(id) },
            ]),
          ),
        };
        const direct = compare(before, after, mappings);
        const further = compare(before, { catalogue, ratings }, [...mappings, mapping]);
        const told = ({ criteria, overall }: RoundComparison): string =>
          JSON.stringify([
            criteria.map(({ pieces, changeClass, flags }) => [pieces, changeClass, flags]),
            overall.pieces,
          ]);
        expect(told(further)).toBe(told(direct));
      }),
      { numRuns: 200 },
    );
  });

  it('like-for-like agrees with the mean difference of whole links, counted anew', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after, mappings } = randomWorld(seed, 1, 0);
        for (const { link, before: earlier, after: later, pieces } of compare(before, after, mappings)
          .criteria) {
          const units = (mappings[0]?.links ?? []).filter(
            (each) =>
              each.level === 'question' &&
              !['reworded_major', 'new', 'removed'].includes(each.kind) &&
              liesIn(each.from, before, earlier.criterionId) &&
              liesIn(each.to, after, later.criterionId),
          );
          const differences = units
            .map((each) => meanLevel(each.to, after) - meanLevel(each.from, before))
            .filter((difference) => !Number.isNaN(difference));
          const expected =
            link === 'reworded_major' || differences.length === 0
              ? null
              : differences.reduce((total, difference) => total + difference, 0) / differences.length;
          if (expected === null) expect(pieces).toBeNull();
          else expect(pieces!.likeForLike.toNumber()).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function liesIn(ids: CatalogueLink['from'], { catalogue }: Check, criterionId: string): boolean {
  const own = criteriaOf(catalogue)
    .find(({ id }) => id === criterionId)!
    .questions.map(({ id }) => id);
  return ids.every((id) => own.includes(id));
}

/** NaN where one is not rated. */
function meanLevel(ids: readonly string[], { catalogue, ratings }: Check): number {
  const level: Readonly<Record<string, number>> = { yes: 3, rather_yes: 2, rather_no: 1, no: 0 };
  expect(ids.every((id) => questionsOf(catalogue).some((question) => question.id === id))).toBe(true);
  return ids.reduce((total, id) => total + (level[ratings.answers.get(id)!] ?? Number.NaN), 0) / ids.length;
}
