import { drawnValues, LEVEL_BANDS } from '@selbstcheck/charts';
import type { CriterionTrend } from '@selbstcheck/contracts';
import { LEVELS } from '@selbstcheck/domain';
import { memo, useMemo } from 'react';
import { ComposedChart, Line, ReferenceArea, XAxis, YAxis } from 'recharts';
import { chartRounds, runRows, stepRuns, TICK_SIZE, timeTicks } from './chart-data.js';
import { ChartLabels } from './chart-labels.js';
import { CHART_HEIGHT, chartLayout } from './chart-layout.js';
import type { MarkPlace } from './chart-mark.js';
import { ChartMarks } from './chart-marks.js';
import { BoundsBars, BreakLines, DashedLines, TargetWay } from './chart-lines.js';
import { LevelTick } from './level-tick.js';

interface TrendChartProps {
  readonly trend: CriterionTrend;
  readonly width: number;
  /** The words beside the target; null without one. */
  readonly targetText: string | null;
  /** What is read out of each round. */
  readonly facts: readonly string[];
  /** The round whose mark the keyboard reaches. */
  readonly reachable: number;
  readonly onShow: (place: MarkPlace) => void;
  readonly onReach: (index: number) => void;
}

interface LevelTickFigures {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

/** One criterion on a time axis; loaded only when it is wanted, because of the library behind it. */
export default memo(function TrendChart(props: TrendChartProps) {
  const { trend, width, targetText, facts, reachable, onShow, onReach } = props;
  const layout = useMemo(() => chartLayout(trend, width, targetText), [trend, width, targetText]);
  const { lowest, highest } = drawnValues(trend.chained);
  const rounds = chartRounds(trend, layout, lowest);
  const runs = stepRuns(rounds, trend.points);
  const ticks = timeTicks(trend, layout);
  return (
    <ComposedChart
      className="trend-chart"
      width={width}
      height={CHART_HEIGHT}
      data={[...runRows(runs)]}
      margin={{ top: layout.plot.height.from, right: layout.marginRight, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {LEVEL_BANDS.map(({ level, from, to }) => (
        <ReferenceArea key={level} y1={from} y2={to} className={`level-band level-band--${level % 2}`} />
      ))}
      <XAxis
        dataKey="time"
        type="number"
        domain={[layout.times.from, layout.times.to]}
        allowDataOverflow
        ticks={ticks.map(({ time }) => time)}
        interval={0}
        height={layout.axisHeight}
        tickFormatter={(time: number) => ticks.find((tick) => tick.time === time)?.text ?? ''}
        fontSize={TICK_SIZE}
      />
      <YAxis
        type="number"
        domain={[lowest, highest]}
        ticks={[...LEVELS]}
        interval={0}
        width={layout.axisWidth}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: LevelTickFigures) => (
          <LevelTick x={Number(x)} y={Number(y)} value={payload.value} isWide={layout.isWide} />
        )}
      />
      <BreakLines trend={trend} layout={layout} />
      <BoundsBars rounds={rounds} />
      <DashedLines trend={trend} />
      {runs.map(({ key }) => (
        <Line
          key={key}
          className="connection-line"
          dataKey={key}
          type="stepAfter"
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <TargetWay trend={trend} layout={layout} />
      <ChartMarks rounds={rounds} facts={facts} reachable={reachable} onShow={onShow} onReach={onReach} />
      <ChartLabels labels={layout.labels} />
    </ComposedChart>
  );
});
