import { SelectField } from '@selbstcheck/ui';
import { useLanguage } from '../../../../shared/i18n/language.js';
import type { Pair } from '../../api/comparison.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { choiceLabel, type RoundChoice } from './round-choice.js';
import { useSelection } from './use-selection.js';

interface PairChoiceProps {
  readonly choices: readonly RoundChoice[];
  readonly pair: Pair;
}

/** Which two readings are compared. */
export function PairChoice({ choices, pair }: PairChoiceProps) {
  const t = useComparisonText();
  const language = useLanguage();
  const [, change] = useSelection();
  // Whoever looks for a round mostly looks for a late one.
  const offered = choices.toReversed().map((choice) => ({
    value: choice.token,
    word: choiceLabel(choice, t, language),
  }));
  const withChosen = (token: string) =>
    offered.some(({ value }) => value === token)
      ? offered
      : [{ value: token, word: t('round.unknown') }, ...offered];
  return (
    <div className="pair-choice" role="group" aria-label={t('pair.choiceLabel')}>
      <SelectField
        label={t('pair.before')}
        choices={withChosen(pair.before)}
        value={pair.before}
        onChange={({ target }) => change({ ...pair, before: target.value }, 'pair')}
      />
      <SelectField
        label={t('pair.after')}
        choices={withChosen(pair.after)}
        value={pair.after}
        onChange={({ target }) => change({ ...pair, after: target.value }, 'pair')}
      />
    </div>
  );
}
