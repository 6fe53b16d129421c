import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { ChartRound } from './chart-data.js';
import { ChartMark, type MarkPlace } from './chart-mark.js';

/** Above everything that Recharts draws. */
const TOPMOST = 2000;

interface ChartMarksProps {
  readonly rounds: readonly ChartRound[];
  /** What is read out of each round, by index. */
  readonly facts: readonly string[];
  /** The round whose mark the keyboard reaches. */
  readonly reachable: number;
  readonly onShow: (place: MarkPlace) => void;
  readonly onReach: (index: number) => void;
}

/** The mark of each round, where the axes put it. */
export function ChartMarks({ rounds, facts, reachable, onShow, onReach }: ChartMarksProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const asked = rounds.map(({ index }) => index);
  return (
    <ZIndexLayer zIndex={TOPMOST}>
      {rounds.map(({ index, point, time, height }) => (
        <ChartMark
          key={index}
          place={{ index, x: x?.(time) ?? 0, y: y?.(height) ?? 0 }}
          point={point}
          fact={facts[index] ?? ''}
          isReachable={index === reachable}
          asked={asked}
          onShow={onShow}
          onReach={onReach}
        />
      ))}
    </ZIndexLayer>
  );
}
