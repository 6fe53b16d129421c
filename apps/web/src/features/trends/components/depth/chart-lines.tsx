import { breakPlace, drawnValue, lowestOf, timeOf, type DatedFigure } from '@selbstcheck/charts';
import type { CriterionTrend } from '@selbstcheck/contracts';
import { ReferenceDot, ReferenceLine } from 'recharts';
import type { ChartRound } from './chart-data.js';
import type { ChartLayout } from './chart-layout.js';

interface LinesProps {
  readonly trend: CriterionTrend;
  readonly layout: ChartLayout;
}

const placed = ({ date, value }: DatedFigure) => ({ x: timeOf(date), y: drawnValue(value) });

/** Where the definition breaks. */
export function BreakLines({ trend, layout: { plot, timeAt } }: LinesProps) {
  return trend.breaks.map(({ from, to }) => (
    <ReferenceLine
      key={`${from} ${to}`}
      className="break-line"
      x={timeAt(breakPlace(plot, from, to))}
      ifOverflow="visible"
    />
  ));
}

/** What missing answers leave possible. */
export function BoundsBars({ rounds }: { readonly rounds: readonly ChartRound[] }) {
  return rounds.map(({ index, time, point: { value, bounds } }) =>
    value === null || bounds === null || bounds.lower === bounds.upper ? null : (
      <ReferenceLine
        key={index}
        className="bounds-bar"
        ifOverflow="visible"
        segment={[
          { x: time, y: drawnValue(bounds.lower) },
          { x: time, y: drawnValue(bounds.upper) },
        ]}
      />
    ),
  );
}

/** The chained series across breaks, and the Theil–Sen line. */
export function DashedLines({ trend: { chained, line } }: { readonly trend: CriterionTrend }) {
  const steps = chained.flatMap((series) =>
    series.flatMap((from, index) => {
      const to = series[index + 1];
      return to === undefined ? [] : [[from, to] as const];
    }),
  );
  return (
    <>
      {steps.map(([from, to], index) => (
        <ReferenceLine
          key={index}
          className="chained-line"
          ifOverflow="visible"
          segment={[placed(from), placed(to)]}
        />
      ))}
      {line === null ? null : (
        <ReferenceLine
          className="theil-sen-line"
          ifOverflow="visible"
          segment={[placed(line.from), placed(line.to)]}
        />
      )}
    </>
  );
}

/** From the latest rating to the target. */
export function TargetWay({ trend: { points, targets }, layout: { plot, timeAt } }: LinesProps) {
  const { current } = targets;
  if (current === null) return null;
  const end = { x: timeOf(current.date), y: lowestOf(current.symbol) };
  const last = points.findLastIndex((point) => point?.value != null);
  const value = points[last]?.value;
  return (
    <>
      {value == null ? null : (
        <ReferenceLine
          className="target-way"
          ifOverflow="visible"
          segment={[{ x: timeAt(plot.places[last] ?? 0), y: drawnValue(value) }, end]}
        />
      )}
      <ReferenceDot {...end} ifOverflow="visible" shape={TargetDiamond} />
    </>
  );
}

function TargetDiamond({ cx = 0, cy = 0 }: { readonly cx?: number; readonly cy?: number }) {
  return <path className="target-diamond" d={`M${cx} ${cy - 9}l9 9l-9 9l-9 -9z`} />;
}
