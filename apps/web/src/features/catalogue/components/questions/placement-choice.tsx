import type { QuestionPlacement } from '@selbstcheck/contracts';
import { SelectField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

interface PlacementChoiceProps {
  /** null: as the codes suggest. */
  readonly placement: QuestionPlacement | null;
  readonly onChoose: (placement: QuestionPlacement | null) => void;
}

const AUTOMATIC = 'automatic';
const PLACEMENTS = ['by_number', 'by_order'] as const satisfies readonly QuestionPlacement[];

/** How codes name their criterion. */
export function PlacementChoice({ placement, onChoose }: PlacementChoiceProps) {
  const { t } = useTranslation('catalogue');
  return (
    <SelectField
      label={t('own.placement.label')}
      hint={t('own.placement.hint')}
      choices={[AUTOMATIC, ...PLACEMENTS].map((value) => ({
        value,
        word: t(`own.placement.${value as typeof AUTOMATIC | QuestionPlacement}`),
      }))}
      value={placement ?? AUTOMATIC}
      onChange={(event) => onChoose(PLACEMENTS.find((each) => each === event.target.value) ?? null)}
    />
  );
}
