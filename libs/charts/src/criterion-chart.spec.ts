import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criterionChart } from './criterion-chart.js';
import { figuresOf, markOf, randomFigures, UNRATED } from './criterion-figures.spec-support.js';
import type { CriterionTrendFigures } from './criterion-figures.js';
import { CRITERION_CHART_WORDS } from './criterion-words.js';

const TEXTS = {
  title: 'Monitoring',
  subtitle: 'Musterstadt · Handlungsfeld 1',
  source: 'Quelle: Musterstadt',
};

const drawn = (figures: CriterionTrendFigures, texts = TEXTS) =>
  criterionChart(figures, texts, CRITERION_CHART_WORDS.de);

const count = (svg: string, part: string) => svg.split(part).length - 1;

/** Where marks stand across; the legend's samples stand at 0. */
const placesOf = (svg: string) =>
  [...svg.matchAll(/class="dot[^"]*" cx="([\d.-]+)"/g)]
    .map((match) => Number(match[1]))
    .filter((x) => x !== 0);

describe('the chart of one criterion', () => {
  it('never draws what is not a number, whatever the figures are', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const svg = drawn(randomFigures(seed));
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined|null)/);
        expect(svg).not.toMatch(/[\d.]e[+-]\d/);
      }),
    );
  });

  it('keeps every mark inside the picture', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const x of placesOf(drawn(randomFigures(seed)))) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(960);
        }
      }),
    );
  });

  it('leaves a gap where a round was not rated and says so with its sign', () => {
    const svg = drawn(figuresOf([markOf(), UNRATED, markOf({ isConnected: true })]));
    expect(svg).not.toContain('class="connection"');
    expect(svg).toContain('>–</text>');
    expect(svg).toContain('nicht bewertet');
  });

  it('draws nothing across a break but its line and its label', () => {
    const points = [markOf(), markOf({ isConnected: true }), markOf()];
    const svg = drawn(figuresOf(points, { breaks: [{ from: 1, to: 2, label: 'neue Fassung 2.0' }] }));
    expect(count(svg, 'class="connection"')).toBe(1);
    expect(count(svg, 'class="break"')).toBe(1);
    expect(svg).toContain('neue Fassung 2.0');
  });

  it('draws thin evidence and what was taken over from a report as rings, and explains them', () => {
    const svg = drawn(figuresOf([markOf({ isHollow: true }), markOf()]));
    expect(count(svg, 'class="dot dot-hollow"')).toBe(2);
    expect(svg).toContain(CRITERION_CHART_WORDS.de.legend.hollow);
  });

  it('explains only what occurs', () => {
    const svg = drawn(figuresOf([markOf(), markOf()]));
    const { hollow, range, connection, line, notRated } = CRITERION_CHART_WORDS.de.legend;
    for (const absent of [hollow, range, connection, line, notRated]) expect(svg).not.toContain(absent);
  });

  it('shows both of two rounds on one date', () => {
    const figures = figuresOf([markOf(), markOf(), markOf()]);
    const rounds = ['2020-07-01', '2023-05-30', '2023-05-30'].map((referenceDate) => ({ referenceDate }));
    const [, first = 0, second = 0] = placesOf(drawn({ ...figures, rounds }));
    expect(second - first).toBeGreaterThanOrEqual(17);
  });

  it('stays readable with 20 rounds: each has its mark, and no two cover each other', () => {
    const svg = drawn(figuresOf(Array.from({ length: 20 }, () => markOf({ isConnected: true }))));
    const places = placesOf(svg).slice(0, 20);
    expect(new Set(places).size).toBe(20);
    places.slice(1).forEach((place, index) => expect(place - places[index]!).toBeGreaterThanOrEqual(17));
    expect(svg).toContain('>2029</text>');
  });

  it('marks the target at the lowest value that reaches it, with its pace in words', () => {
    const targets = { current: { symbol: 3, date: '2027-12-01' }, pace: { label: 'auf Kurs' } } as const;
    const svg = drawn(figuresOf([markOf()], { targets }));
    expect(svg).toContain('Ziel ✓ bis 01.12.2027: auf Kurs');
    expect(svg).toContain('class="target-way"');
    expect(svg).toContain('class="target"');
  });

  it('says in a sentence where nothing was ever rated', () => {
    expect(drawn(figuresOf([UNRATED, UNRATED]))).toContain(CRITERION_CHART_WORDS.de.nothingRated);
  });

  it('says its title and where it comes from, and cannot be broken by texts', () => {
    const svg = drawn(figuresOf([markOf()]), { ...TEXTS, title: '"><script>', source: 'A & B' });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('A &amp; B');
    expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;');
  });

  it('needs nothing from anywhere else and no style that a page forbids', () => {
    const svg = drawn(figuresOf([markOf()]));
    expect(svg).not.toMatch(/ style=|<style|href=|url\(/);
  });
});
