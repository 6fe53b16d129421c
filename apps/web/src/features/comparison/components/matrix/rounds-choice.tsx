import { Checkbox, Disclosure } from '@selbstcheck/ui';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { choiceLabel, type RoundChoice } from '../selection/round-choice.js';
import { useSelection } from '../selection/use-selection.js';

interface RoundsChoiceProps {
  readonly choices: readonly RoundChoice[];
  readonly chosen: readonly RoundChoice[];
  readonly shown: number;
}

/** Which readings of which rounds stand in the matrix. */
export function RoundsChoice({ choices, chosen, shown }: RoundsChoiceProps) {
  const t = useComparisonText();
  const language = useLanguage();
  const [{ reference }, change] = useSelection();
  const choose = (token: string, isWanted: boolean) => {
    const wanted = choices.filter((choice) => (choice.token === token ? isWanted : chosen.includes(choice)));
    const isUsual = wanted.every(({ isLeading }) => isLeading) && wanted.length === leading.length;
    change(
      {
        rounds: isUsual ? null : wanted.map((choice) => choice.token),
        reference: wanted.some((choice) => choice.token === reference) ? reference : 'neighbour',
      },
      'matrix',
    );
  };
  const leading = choices.filter(({ isLeading }) => isLeading);
  return (
    <Disclosure summary={t('matrix.rounds', { shown, count: leading.length })}>
      <fieldset className="rounds-choice">
        <legend className="kern-sr-only">{t('matrix.roundsLegend')}</legend>
        {choices.map((choice) => (
          <Checkbox
            key={choice.token}
            label={choiceLabel(choice, t, language)}
            checked={chosen.includes(choice)}
            onChange={({ target }) => choose(choice.token, target.checked)}
          />
        ))}
      </fieldset>
    </Disclosure>
  );
}
