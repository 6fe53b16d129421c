import { VisuallyHidden } from '@selbstcheck/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { shareOf } from './holders.js';

interface MatrixCellProps {
  readonly row: string;
  readonly column: number;
  /** The ids of what is given and of whom it is given to. */
  readonly nameIds: string;
  readonly held: number;
  readonly questions: number;
  /** Whether the Tab key leads here. */
  readonly isActive: boolean;
  /** null: nobody may change it. */
  readonly onPress: (() => void) | null;
}

const PRESSED = { all: 'true', some: 'mixed', none: 'false' } as const;

/** How much of a part one department has; a press gives it all of it, or takes all of it away. */
export function MatrixCell(props: MatrixCellProps) {
  const { row, column, nameIds, held, questions, isActive, onPress } = props;
  const { t } = useTranslation('rounds');
  const id = useId();
  const share = shareOf(held, questions);
  const mark = { all: '●', some: `${held}/${questions}`, none: '' }[share];
  const words = t(`assignments.share.${share}`, { held, count: questions });
  if (onPress === null) {
    return (
      <span className={`holding__mark holding__mark--${share}`}>
        <span aria-hidden="true">{mark}</span>
        <VisuallyHidden>{words}</VisuallyHidden>
      </span>
    );
  }
  return (
    <button
      type="button"
      className={`holding__mark holding__mark--${share}`}
      aria-pressed={PRESSED[share]}
      aria-labelledby={share === 'some' ? `${nameIds} ${id}` : nameIds}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      onClick={onPress}
    >
      <span aria-hidden="true">{mark}</span>
      <span id={id} hidden>
        {words}
      </span>
    </button>
  );
}
