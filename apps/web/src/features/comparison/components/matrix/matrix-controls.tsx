import type { ComparisonMatrix } from '@selbstcheck/contracts';
import { SelectField } from '@selbstcheck/ui';
import { useComparisonText } from '../frame/comparison-text.js';
import { choiceName, type RoundChoice } from '../selection/round-choice.js';
import { ROW_FILTERS, type RowFilter } from '../selection/selection.js';
import { useSelection } from '../selection/use-selection.js';
import { RoundsChoice } from './rounds-choice.js';

interface MatrixControlsProps {
  readonly choices: readonly RoundChoice[];
  /** undefined while it is not known. */
  readonly matrix: ComparisonMatrix | undefined;
}

/** Which rounds stand side by side, what each is compared with, and which criteria are shown. */
export function MatrixControls({ choices, matrix }: MatrixControlsProps) {
  const t = useComparisonText();
  const [{ rounds, reference, filter }, change] = useSelection();
  const chosen = choices.filter(({ token, isLeading }) =>
    rounds === null ? isLeading : rounds.includes(token),
  );
  const known = reference === 'neighbour' || chosen.some(({ token }) => token === reference);
  const baselines = [
    { value: 'neighbour', word: t('matrix.neighbour') },
    ...(known ? [] : [{ value: reference, word: t('round.unknown') }]),
    ...chosen.map((choice) => ({ value: choice.token, word: choiceName(choice, t) })),
  ];
  return (
    <div className="matrix-controls" role="group" aria-label={t('matrix.controls')}>
      <SelectField
        label={t('matrix.reference')}
        choices={baselines}
        value={reference}
        onChange={({ target }) => change({ reference: target.value }, 'matrix')}
      />
      <SelectField
        label={t('matrix.filter')}
        choices={ROW_FILTERS.map((value) => ({ value, word: t(`matrix.filters.${value}`) }))}
        value={filter}
        onChange={({ target }) => change({ filter: target.value as RowFilter }, 'matrix')}
      />
      <RoundsChoice choices={choices} chosen={chosen} shown={matrix?.rounds.length ?? chosen.length} />
    </div>
  );
}
