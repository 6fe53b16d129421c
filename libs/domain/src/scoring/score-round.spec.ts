import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CatalogueVersion } from '../catalogue/catalogue.js';
import { Fraction } from '../kernel/fraction.js';
import type { RecordedRating, RoundRatings } from '../rounds/round.js';
import type { Answer } from './answer.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { RoundScore } from './round-score.js';
import { scoreRound } from './score-round.js';
import { WK_2020 } from './scoring-model.js';
import type { RatingSymbol } from './symbol.js';

const ANSWER_OF: Record<string, Answer> = {
  3: 'yes',
  2: 'rather_yes',
  1: 'rather_no',
  0: 'no',
  '-': 'not_assessable',
  '.': 'not_answered',
};

/** A round from strings: one per criterion, one sign per question ("0--" is no, –, –). */
function answeredRound(fields: readonly (readonly string[])[]): {
  catalogue: CatalogueVersion;
  ratings: RoundRatings;
} {
  const answers = new Map<string, Answer>();
  const catalogue: CatalogueVersion = {
    id: 'c',
    title: { de: 'Probe' },
    edition: '1',
    isDemonstration: true,
    fields: fields.map((criteria, f) => ({
      id: `f${f}`,
      number: f + 1,
      title: { de: `Feld ${f + 1}` },
      criteria: criteria.map((signs, c) => ({
        id: `f${f}c${c}`,
        title: { de: `Kriterium ${c + 1}` },
        questionCount: signs.length,
        questions: [...signs].map((sign, q) => {
          const id = `f${f}c${c}q${q}`;
          answers.set(id, ANSWER_OF[sign] as Answer);
          return { id, code: `${f + 1}.${c + 1}.${q + 1}`, text: null };
        }),
      })),
    })),
  };
  return { catalogue, ratings: { answers, recorded: new Map() } };
}

function score(fields: readonly (readonly string[])[]): RoundScore {
  const { catalogue, ratings } = answeredRound(fields);
  return scoreRound(catalogue, ratings, WK_2020);
}

function scoreRecorded(fields: readonly (readonly RatingSymbol[])[]): RoundScore {
  const { catalogue } = answeredRound(fields.map((symbols) => symbols.map(() => '')));
  const recorded = new Map<string, RecordedRating>();
  fields.forEach((symbols, f) =>
    symbols.forEach((symbol, c) => recorded.set(`f${f}c${c}`, { criterionId: `f${f}c${c}`, symbol })),
  );
  return scoreRound(catalogue, { answers: new Map(), recorded }, WK_2020);
}

const DESSAU_2020: readonly (readonly RatingSymbol[])[] = [
  [2, 3, 2, 0],
  [2, 2, 3, 3, 2, null, 2, 2, 2, 3],
  [3, 3, 2, 3],
  [1, 2, 1, 3, 2, 3],
  [2, 2, 0],
  [3, 2, 2],
  [2, 2, 1, 2],
];

describe('scoring a round by wk-2020@1', () => {
  it('gives the means and the 8 stages of the printed report of Dessau-Roßlau 2020', () => {
    const result = scoreRecorded(DESSAU_2020);
    expect(result.fields.map((field) => `${field.value}`)).toEqual([
      '7/4',
      '7/3',
      '11/4',
      '2',
      '4/3',
      '7/3',
      '7/4',
    ]);
    expect(result.fields.map((field) => field.stage)).toEqual([3, 3, 4, 3, 2, 3, 3]);
    expect(`${result.overall.value}`).toBe('57/28');
    expect(result.overall.stage).toBe(3);
    expect(`${result.overall.percent}`).toBe('475/7');
    expect(`${result.fields[4]?.percent}`).toBe('400/9');
    expect(`${result.overall.equalCriteria.value}`).toBe('23/11');
    expect(Fraction.of(69, 33).toString()).toBe('23/11');
    expect(result.overall.ratedCriteria).toBe(33);
    expect(result.overall.criteria).toBe(34);
  });

  it('cannot determine bounds, robustness, reserve and question counts where ratings are recorded', () => {
    const { overall, fields } = scoreRecorded(DESSAU_2020);
    for (const staged of [overall, ...fields]) {
      expect(staged).toMatchObject({ range: null, reserve: null, asked: null, rated: null });
    }
    expect(overall.equalQuestions).toBeNull();
    expect(fields[1]?.criterionScores[5]).toMatchObject({
      value: null,
      symbol: null,
      missing: 'not_assessable',
      evidence: 'unknown',
      coverage: null,
    });
  });

  it('a sign that could not be read is no rating, and neither – nor an unanswered criterion', () => {
    const { catalogue } = answeredRound([['', '']]);
    const recorded = new Map<string, RecordedRating>([
      ['f0c0', { criterionId: 'f0c0', symbol: 'unreadable' }],
      ['f0c1', { criterionId: 'f0c1', symbol: 3 }],
    ]);
    const { overall, fields } = scoreRound(catalogue, { answers: new Map(), recorded }, WK_2020);
    expect(fields[0]?.criterionScores[0]).toMatchObject({ value: null, symbol: null, missing: 'unreadable' });
    expect(overall).toMatchObject({ ratedCriteria: 1, criteria: 2, range: null });
  });

  it('one recorded criterion makes its field undeterminable, and the whole, but no other field', () => {
    const { catalogue, ratings } = answeredRound([['33', '22'], ['11']]);
    const recorded = new Map([['f0c1', { criterionId: 'f0c1', symbol: 3 as const }]]);
    const result = scoreRound(catalogue, { ...ratings, recorded }, WK_2020);
    expect(result.fields[0]?.range).toBeNull();
    expect(result.fields[1]?.range?.robust).toBe(true);
    expect(result.overall.range).toBeNull();
    expect(`${result.fields[0]?.value}`).toBe('3');
  });

  it('Monitoring with 0, –, – is ✘ on thin evidence in [0, 2]; its field is robust all the same', () => {
    const [field] = score([['2222', '3333', '222', '0--']]).fields;
    const monitoring = field?.criterionScores[3];
    expect(monitoring).toMatchObject({ symbol: 0, evidence: 'thin', rated: 1, asked: 3, sum: 0 });
    expect(`${monitoring?.value} ${monitoring?.bounds?.lower} ${monitoring?.bounds?.upper}`).toBe('0 0 2');
    expect(`${monitoring?.coverage}`).toBe('1/3');
    expect(`${field?.value} in ${field?.range?.bounds.lower}..${field?.range?.bounds.upper}`).toBe(
      '7/4 in 7/4..9/4',
    );
    expect(field?.range).toMatchObject({ lowest: 3, highest: 3, robust: true });
  });

  it('7/3, 9/3 and 3/1 with 1 of 3 rated give 25/9 in [19/9, 25/9]: stage 4, not robust', () => {
    const [field] = score([['223', '333', '3..']]).fields;
    expect(`${field?.value}`).toBe('25/9');
    expect(`${field?.range?.bounds.lower} ${field?.range?.bounds.upper}`).toBe('19/9 25/9');
    expect(field?.stage).toBe(4);
    expect(field?.range).toMatchObject({ lowest: 3, highest: 4, robust: false });
  });

  it('8/3, 6/2 and 11/6 are exactly 5/2 and therefore stage 4', () => {
    expect(score([['233', '33', '222221']]).fields[0]?.stage).toBe(4);
  });

  it('all answers – give –, never 0 or NaN, and bounds over the whole scale', () => {
    const result = score([['---', '--'], ['-']]);
    expect(result.overall).toMatchObject({ value: null, stage: null, reserve: null, rated: 0, asked: 6 });
    expect(result.fields[0]).toMatchObject({ value: null, stage: null });
    expect(result.fields[0]?.criterionScores[0]).toMatchObject({
      value: null,
      symbol: null,
      missing: 'not_assessable',
      evidence: 'none',
    });
    expect(`${result.overall.range?.bounds.lower}..${result.overall.range?.bounds.upper}`).toBe('0..3');
    expect(canonicalJson(result)).not.toMatch(/NaN|-1/);
  });

  it('tells a criterion nobody answered from one nobody could assess', () => {
    const [field] = score([['...', '-..']]).fields;
    expect(field?.criterionScores.map((criterion) => criterion.missing)).toEqual([
      'not_answered',
      'not_assessable',
    ]);
  });

  it('says so when weighting all criteria or all questions equally gives another stage', () => {
    const { overall } = score([['0'], ['3', '3', '3', '3', '3', '3', '3333333333']]);
    expect(overall.stage).toBe(3);
    expect(overall.equalCriteria).toMatchObject({ stage: 4, differs: true });
    expect(overall.equalQuestions).toMatchObject({ stage: 4, differs: true });
  });

  it.each([
    ['22', { down: 2, up: 1, nearest: 1 }],
    ['33', { down: 2, up: null, nearest: 2 }],
    ['00', { down: null, up: 1, nearest: 1 }],
    ['12', { down: 1, up: 2, nearest: 1 }],
  ])('a field of the one criterion %s has the stage reserve %j', (signs, reserve) => {
    expect(score([[signs]]).fields[0]?.reserve).toEqual(reserve);
  });

  it('counts the largest answer steps first, as far as there is room', () => {
    // 3 and 1 of 4 questions: M = 13/8; one step of the single question is worth 1/2, of the four 1/8
    const [field] = score([['3', '1000']]).fields;
    expect(`${field?.value}`).toBe('13/8');
    expect(field?.reserve).toEqual({ down: 1, up: 7, nearest: 1 });
  });

  it('a step counts less for the whole than for its field, and unrated criteria and fields do not count', () => {
    // the whole is (2 + 1)/2 = 3/2, exactly on the cut-off: one step down leaves stage 3, four steps of 1/4 reach stage 4
    const { overall } = score([['22', '..'], ['11', '--'], ['-']]);
    expect(`${overall.value}`).toBe('3/2');
    expect(overall.reserve).toEqual({ down: 1, up: 4, nearest: 1 });
  });

  it('knows no bounds and no coverage of a criterion whose number of questions no source states', () => {
    const { catalogue, ratings } = answeredRound([['3.', '..']]);
    const unstated = {
      ...catalogue,
      fields: catalogue.fields.map((field) => ({
        ...field,
        criteria: field.criteria.map((criterion) => ({ ...criterion, questionCount: null })),
      })),
    };
    const [field] = scoreRound(unstated, ratings, WK_2020).fields;
    const [rated, unrated] = field?.criterionScores ?? [];
    expect(rated).toMatchObject({
      symbol: 3,
      asked: null,
      bounds: null,
      coverage: null,
      evidence: 'unknown',
    });
    expect(`${unrated?.bounds?.lower}..${unrated?.bounds?.upper} ${unrated?.evidence}`).toBe('0..3 none');
    expect(field?.range).toBeNull();
  });

  it('says nothing of another weighting that gives the same stage, at every stage', () => {
    for (const signs of ['000', '111', '222', '333']) {
      const { overall } = score([[signs], [signs]]);
      expect([overall.equalCriteria.differs, overall.equalQuestions?.differs]).toEqual([false, false]);
    }
  });

  const rounds = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '-', '.'), minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 6,
    }),
    { minLength: 1, maxLength: 7 },
  );

  it('bounds contain the value, and every other answer to the missing questions stays within them', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom('0', '1', '2', '3'), (fields, filler) => {
        const before = score(fields);
        const filled = score(
          fields.map((criteria) => criteria.map((signs) => signs.replace(/[-.]/g, filler))),
        );
        before.fields.forEach((field, index) => {
          const bounds = field.range?.bounds;
          const values = [filled.fields[index]?.value, field.value].filter((value) => value != null);
          for (const value of values) {
            expect(bounds && bounds.lower.compare(value) <= 0 && bounds.upper.compare(value) >= 0).toBe(true);
          }
        });
      }),
    );
  });

  it('the same inputs always give the same bytes', () => {
    fc.assert(fc.property(rounds, (fields) => canonicalJson(score(fields)) === canonicalJson(score(fields))));
  });

  it('no fewer single answer steps than the reserve ever change the stage', () => {
    const small = fc.array(
      fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '.'), minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(small, (criteria) => {
        const [field] = score([criteria]).fields;
        if (field?.value == null) return;
        expect(field.reserve?.nearest ?? null).toBe(fewestStepsBySearch(criteria, field.stage));
      }),
      { numRuns: 60 },
    );
  });
});

/** Breadth-first search over all answer patterns: the definition, without any shortcut. */
function fewestStepsBySearch(start: readonly string[], stage: number | null): number | null {
  const seen = new Set([start.join('|')]);
  let border = [start];
  for (let steps = 1; border.length > 0; steps += 1) {
    const next: (readonly string[])[] = [];
    for (const criteria of border) {
      for (const neighbour of neighbours(criteria)) {
        const key = neighbour.join('|');
        if (seen.has(key)) continue;
        seen.add(key);
        if (score([neighbour]).fields[0]?.stage !== stage) return steps;
        next.push(neighbour);
      }
    }
    border = next;
  }
  return null;
}

function neighbours(criteria: readonly string[]): readonly (readonly string[])[] {
  return criteria.flatMap((signs, c) =>
    [...signs].flatMap((sign, q) =>
      [Number(sign) - 1, Number(sign) + 1]
        .filter((level) => sign !== '.' && level >= 0 && level <= 3)
        .map((level) => criteria.with(c, signs.slice(0, q) + String(level) + signs.slice(q + 1))),
    ),
  );
}
