import { CHART_HEIGHT } from './chart-layout.js';
import type { MarkPlace } from './chart-mark.js';

/** From a mark's middle to its words, in pixels. */
const AWAY = 18;

interface ChartTooltipProps {
  readonly place: MarkPlace;
  readonly width: number;
  readonly facts: readonly string[];
}

/** What there is to say of a round, beside its mark; the same is read out of the mark itself. */
export function ChartTooltip({ place: { x, y }, width, facts: [name, ...lines] }: ChartTooltipProps) {
  const across = x > width / 2 ? { right: width - x + AWAY } : { left: x + AWAY };
  const along =
    y > CHART_HEIGHT / 2 ? { bottom: Math.max(0, CHART_HEIGHT - y - AWAY) } : { top: Math.max(0, y - AWAY) };
  return (
    <div className="chart-tooltip" style={{ ...across, ...along }} aria-hidden="true">
      <b>{name}</b>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
