import { describe, expect, it } from '@jest/globals';
import type { ComparisonMatrix, MatrixCell, ShortChange } from '@selbstcheck/contracts';
import { htmlOf, round, wordsIn } from '../comparison.spec-support.js';
import { MatrixResult } from './matrix-result.js';

const UP: ShortChange = {
  class: 'improved',
  label: 'verbessert',
  likeForLike: '2/3',
  words: '+0,7',
  flags: [],
  note: null,
};
const cell = (symbol: MatrixCell['symbol'], rest: Partial<MatrixCell> = {}): MatrixCell => ({
  symbol,
  missing: symbol === null ? 'not_answered' : null,
  evidence: 'solid',
  change: null,
  ...rest,
});
const stage = (change: string | null) => ({
  stage: 3 as const,
  value: '2',
  change: change === null ? null : { likeForLike: '1/30', words: 'unter 0,1', sentence: change },
});

/** Criteria over so many rounds; the catalogue changes with the last one. */
function matrixOf(count: number): ComparisonMatrix {
  const years = Array.from({ length: count }, (_, index) => 2026 - count + index);
  const earlier = years.slice(1).map(() => cell(1));
  return {
    rounds: years.map((year, index) =>
      round(year, index === count - 1 ? { catalogue: { id: 'k3', title: { de: 'K' }, edition: '3.0' } } : {}),
    ),
    reference: 'neighbour',
    notice: null,
    overall: years.map((_, index) =>
      stage(index === count - 1 ? 'Der Wert ist praktisch unverändert.' : null),
    ),
    fields: [
      {
        id: 'f1',
        number: 1,
        title: { de: 'Steuerung' },
        cells: years.map(() => stage(null)),
        criteria: [
          {
            criterionId: 'c1',
            title: { de: 'Monitoring' },
            cells: [...earlier, cell(2, { evidence: 'thin', change: UP })],
          },
          { criterionId: 'c2', title: { de: 'Sprache' }, cells: [...earlier.map(() => null), cell(null)] },
        ],
      },
    ],
    ended: [
      {
        criterionId: 'c0',
        title: { de: 'Altes' },
        cells: [...earlier, null],
        field: { id: 'f1', number: 1, title: { de: 'Steuerung' } },
      },
    ],
  };
}

const shown = (matrix: ComparisonMatrix, filter: Parameters<typeof MatrixResult>[0]['filter'] = 'all') =>
  htmlOf(<MatrixResult matrix={matrix} filter={filter} municipalityId="m1" />);

describe('criteria × rounds', () => {
  it('is a named table in a frame that the keyboard can scroll', async () => {
    const html = await shown(matrixOf(3));
    expect(html).toMatch(/role="region" aria-label="Einschätzung aller Kriterien in 3 Runden" tabindex="0"/i);
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(2);
    expect(html.match(/scope="colgroup"/g)).toHaveLength(2);
    expect(html).toContain('href="/kommunen/m1/verlauf/c1"');
  });

  it('shows symbols with words and changes with sign and figure', async () => {
    const words = wordsIn(await shown(matrixOf(3)));
    expect(words).toMatch(
      /Monitoring \(✘\) eher nein \(✘\) eher nein \(✓\) eher ja , dünne Grundlage ▲ \+0,7 verbessert/,
    );
    expect(words).toMatch(/Sprache nicht gefragt nicht gefragt – nicht beantwortet/);
    expect(words).toContain('Selbstcheck 2025 Der Wert ist praktisch unverändert.');
  });

  it('trap 5: lists series that ended', async () => {
    expect(wordsIn(await shown(matrixOf(3)))).toMatch(/Nicht mehr im neuesten Katalog Altes Handlungsfeld 1/);
  });

  it('trap 14: keeps 20 rounds in narrow columns and says every word to a screen reader', async () => {
    const html = await shown(matrixOf(20));
    expect(html).toContain('matrix--compact');
    const words = wordsIn(html);
    expect(words).toMatch(/2006 Selbstcheck 2006, 1\. Juni 2006 2007/);
    expect(words).toMatch(/\(✓\) eher ja , dünne Grundlage ▲ 0,7 verbessert \+0,7/);
    expect(words).toMatch(/≈ bei gleichen Fragen unter 0,1/);
  });

  it('says how much of it is shown, also where nothing is left', async () => {
    expect(wordsIn(await shown(matrixOf(3), 'changed'))).toContain('1 von 3 Kriterien');
    const words = wordsIn(await shown(matrixOf(3), 'worsened'));
    expect(words).toContain('bei keinem vergleichbaren Kriterium eine Verschlechterung');
    expect(words).not.toContain('Monitoring');
  });

  it('marks the round that all others are compared with', async () => {
    const words = wordsIn(await shown({ ...matrixOf(3), reference: 'r2023' }));
    expect(words).toContain('Selbstcheck 2023 1. Juni 2023 Bezugsrunde');
  });
});
