import { describe, expect, it } from '@jest/globals';
import type { ScoredReading } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { comparedRound, WK_2020, type Answer } from '@selbstcheck/domain';
import { aCatalogue, aRound } from '@selbstcheck/testing';
import { resultsMetadata } from './results-metadata.presenter.js';
import { resultsTable } from './results-table.presenter.js';

function scoredReading(title: string, answers: Readonly<Record<string, Answer>>): ScoredReading {
  const catalogue = aCatalogue();
  const ratings = { answers: new Map(Object.entries(answers)), recorded: new Map() };
  return {
    round: aRound({ title }),
    reading: 'workshop',
    catalogue,
    score: comparedRound(catalogue, ratings, WK_2020).score,
    series: new Map([['criterion-1', 'catalogue-1/criterion-1']]),
  };
}

const RATED = scoredReading('Selbstcheck', { 'question-1': 'yes', 'question-2': 'rather_yes' });

function record(scored: ScoredReading): Record<string, string> {
  const [names = '', line = ''] = resultsTable([scored]).split('\n');
  const cells = line.split(',');
  return Object.fromEntries(names.split(',').map((name, at) => [name, cells[at] ?? '']));
}

describe('the tidy table', () => {
  it('has exact fractions as text and the nearest number beside them', () => {
    expect(record(RATED)).toMatchObject({
      round_id: 'round-1',
      reading: 'workshop',
      is_leading: 'true',
      series_id: 'catalogue-1/criterion-1',
      symbol: '3',
      value: '5/2',
      value_decimal: '2.5',
      rated: '2',
      missing: '',
      model: 'wk-2020@1',
    });
  });

  it('trap 3: leaves empty what is not rated or not known, and says why', () => {
    const unrated = record(scoredReading('–', { 'question-1': 'not_assessable' }));
    expect(unrated).toMatchObject({ symbol: '', value: '', value_decimal: '', asked: '' });
    expect(unrated).toMatchObject({ missing: 'not_assessable', evidence: 'none', rated: '0' });
  });

  it.each(['=1+1', '-2', '+3', '@A1', '\t=1', " '", "'kurz'", '−1', '＝1'])(
    'trap 17: guards the title %j so that it can be had back',
    (title) => {
      const { round_title: cell = '' } = record(scoredReading(title, {}));
      expect(cell.replace(/^"(.*)"$/s, '$1')).toBe(`'${title}`);
    },
  );

  it('leaves every other title as it is', () => {
    expect(record(scoredReading('Selbstcheck „2020“ = gut', {})).round_title).toBe(
      'Selbstcheck „2020“ = gut',
    );
  });

  it('without a round has its header', () => {
    expect(resultsTable([]).split('\n')).toHaveLength(2);
  });
});

describe('the description of the tidy table', () => {
  const metadata = endpoints.describeResults.response.parse(resultsMetadata());

  it('names every column in the order of the table', () => {
    const [header = ''] = resultsTable([]).split('\n');
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(header.split(','));
  });

  it('has a key of columns that are never empty', () => {
    const required = metadata.tableSchema.columns.filter((column) => column.required);
    const names = required.map(({ name }) => name);
    expect(metadata.tableSchema.primaryKey.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('says how a guarded text is read', () => {
    const described = metadata.tableSchema.columns.find(({ name }) => name === 'round_title');
    expect(described?.['dc:description']).toContain('one leading apostrophe');
  });
});
