import { glyphOfSymbol, LEVELS } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';

interface LevelTickProps {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly isWide: boolean;
}

/** A level on the vertical axis: its sign, and its word beside or below it. */
export function LevelTick({ x, y, value, isWide }: LevelTickProps) {
  const common = useTranslation().t;
  const level = LEVELS.find((each) => each === value);
  if (level === undefined) return null;
  const sign = glyphOfSymbol(level);
  const word = common(`symbol.${level}`);
  return isWide ? (
    <>
      <text className="level-tick" x={x - 82} y={y + 5} fontSize={16} textAnchor="end">
        {sign}
      </text>
      <text className="level-tick level-tick--word" x={x - 74} y={y + 5} fontSize={14}>
        {word}
      </text>
    </>
  ) : (
    <>
      <text className="level-tick" x={x - 28} y={y - 2} fontSize={15} textAnchor="middle">
        {sign}
      </text>
      <text className="level-tick level-tick--word" x={x - 28} y={y + 13} fontSize={12} textAnchor="middle">
        {word}
      </text>
    </>
  );
}
