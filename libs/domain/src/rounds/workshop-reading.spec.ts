import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../comparison/comparison-world.spec-support.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { scoreRound } from '../scoring/score-round.js';
import { WK_2020 } from '../scoring/scoring-model.js';
import type { RecordedRating, RoundRatings } from './round.js';
import { checkWorkshopChanges, workshopReading } from './workshop-reading.js';

const NOTHING: RoundRatings = { answers: new Map(), recorded: new Map() };
const recorded = (criterionId: string, symbol: RecordedRating['symbol']) =>
  new Map([[criterionId, { criterionId, symbol }]]);

describe('the view after the workshop', () => {
  const { catalogue, ratings } = check('A', [['22', '3-'], ['1']]);
  const symbolsOf = (reading: RoundRatings) =>
    scoreRound(catalogue, reading, WK_2020).fields.flatMap((field) =>
      field.criterionScores.map(({ symbol, basis }) => `${symbol} ${basis}`),
    );

  it('is not there as long as the workshop changes nothing', () => {
    expect(workshopReading(ratings, NOTHING)).toBeNull();
  });

  it('inherits every answer it does not change', () => {
    const reading = workshopReading(ratings, { ...NOTHING, answers: new Map([['A1.2.2', 'no']]) });
    expect(symbolsOf(reading!)).toEqual(['2 answers', '2 answers', '1 answers']);
    expect(symbolsOf(ratings)).toEqual(['2 answers', '3 answers', '1 answers']);
  });

  it('rates a whole criterion as a recorded rating, also as –', () => {
    const reading = workshopReading(ratings, { ...NOTHING, recorded: recorded('A1.1', null) });
    expect(symbolsOf(reading!)).toEqual(['null recorded', '3 answers', '1 answers']);
  });

  it('never changes the self-rating, and differs from it only in what the workshop named', () => {
    fc.assert(
      fc.property(fc.subarray([...ratings.answers.keys()], { minLength: 1 }), (ids) => {
        const before = new Map(ratings.answers);
        const reading = workshopReading(ratings, {
          ...NOTHING,
          answers: new Map(ids.map((id) => [id, 'no' as const])),
        });
        expect(ratings.answers).toEqual(before);
        for (const [id, answer] of reading!.answers) {
          expect(answer).toBe(ids.includes(id) ? 'no' : before.get(id));
        }
      }),
    );
  });
});

describe('changes of a workshop', () => {
  const { catalogue, ratings } = check('A', [['22', '3-=2']]);
  const codeOf = (changes: Partial<RoundRatings>): unknown => {
    try {
      checkWorkshopChanges(catalogue, ratings, { ...NOTHING, ...changes });
      return 'accepted';
    } catch (error) {
      return error instanceof SelbstcheckError ? error.code : error;
    }
  };

  it('may rate any question or criterion of the version', () => {
    expect(codeOf({ answers: new Map([['A1.1.1', 'no']]), recorded: recorded('A1.2', 3) })).toBe('accepted');
  });

  it('are refused for another version', () => {
    expect(codeOf({ answers: new Map([['B1.1.1', 'no']]) })).toBe('question-unknown');
    expect(codeOf({ recorded: recorded('B1.1', 3) })).toBe('criterion-unknown');
  });

  it('are refused where a rating of the whole criterion would hide the answer', () => {
    expect(codeOf({ answers: new Map([['A1.2.1', 'no']]) })).toBe('workshop-answer-covered');
    expect(codeOf({ answers: new Map([['A1.1.1', 'no']]), recorded: recorded('A1.1', 0) })).toBe(
      'workshop-answer-covered',
    );
  });
});
