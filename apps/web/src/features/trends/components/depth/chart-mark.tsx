import { LEVEL_FILL, MARK_BORDER } from '@selbstcheck/charts';
import type { CriterionPoint } from '@selbstcheck/contracts';
import { glyphOfSymbol } from '@selbstcheck/domain';
import type { KeyboardEvent } from 'react';

/** A round and where its mark stands in the chart, in pixels. */
export interface MarkPlace {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

interface ChartMarkProps {
  readonly place: MarkPlace;
  readonly point: CriterionPoint;
  /** What is read out. */
  readonly fact: string;
  readonly isReachable: boolean;
  /** The rounds that have a mark, by index. */
  readonly asked: readonly number[];
  readonly onShow: (place: MarkPlace) => void;
  readonly onReach: (index: number) => void;
}

/** A round's mark: one stop of the keyboard for all of them, the arrow keys go from round to round. */
export function ChartMark(props: ChartMarkProps) {
  const { place, point, fact, isReachable, asked, onShow, onReach } = props;
  const step = (event: KeyboardEvent<SVGGElement>) => {
    const next = nextRound(event.key, place.index, asked);
    if (next === undefined) return;
    event.preventDefault();
    onReach(next);
    event.currentTarget.closest('svg')?.querySelector<SVGGElement>(`[data-round="${next}"]`)?.focus();
  };
  return (
    <g
      className="chart-mark"
      role="img"
      aria-label={fact}
      tabIndex={isReachable ? 0 : -1}
      data-round={place.index}
      onFocus={() => onShow(place)}
      onMouseEnter={() => onShow(place)}
      onClick={() => onShow(place)}
      onKeyDown={step}
    >
      <circle className="chart-mark__reach" cx={place.x} cy={place.y} r={15} />
      <MarkDrawing place={place} point={point} />
    </g>
  );
}

function MarkDrawing({ place: { x, y }, point }: Pick<ChartMarkProps, 'place' | 'point'>) {
  const { symbol, missing, isHollow } = point;
  if (symbol === null) {
    return (
      <text className="chart-mark__sign" x={x} y={y + 6} fontSize={20} textAnchor="middle">
        {missing === 'unreadable' ? '?' : glyphOfSymbol(null)}
      </text>
    );
  }
  const fill = LEVEL_FILL[symbol];
  return (
    <>
      <circle
        className={isHollow ? 'chart-mark__hollow' : ''}
        cx={x}
        cy={y}
        r={8.5}
        fill={fill}
        stroke={MARK_BORDER}
        strokeWidth={1.5}
      />
      {isHollow ? <circle cx={x} cy={y} r={6} fill="none" stroke={fill} strokeWidth={3.5} /> : null}
    </>
  );
}

function nextRound(key: string, index: number, asked: readonly number[]): number | undefined {
  const position = asked.indexOf(index);
  switch (key) {
    case 'ArrowRight':
      return asked[position + 1];
    case 'ArrowLeft':
      return position === 0 ? undefined : asked[position - 1];
    case 'Home':
      return asked[0];
    case 'End':
      return asked.at(-1);
    default:
      return undefined;
  }
}
