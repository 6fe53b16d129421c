import type { GivenAnswer } from '@selbstcheck/contracts';
import { glyphOfSymbol, levelOfAnswer, type RatingSymbol } from '@selbstcheck/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../styles/answer-scale.css';

export const GIVEN_ANSWERS: readonly GivenAnswer[] = [
  'yes',
  'rather_yes',
  'rather_no',
  'no',
  'not_assessable',
];

/** One of several; `symbol` gives it the sign and the colour that answers and symbols have everywhere. */
interface AnswerChoice<Value extends string> {
  readonly value: Value;
  readonly word: string;
  readonly symbol?: RatingSymbol;
}

interface AnswerChoicesProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly AnswerChoice<Value>[];
  readonly chosen: Value | null;
  /** One sentence about what is wrong with the choice. */
  readonly error?: string | null;
  readonly onChoose: (value: Value) => void;
}

/** Few choices side by side, as large as a projector wants them. */
export function AnswerChoices<Value extends string>(props: AnswerChoicesProps<Value>) {
  const { legend, choices, chosen, error = null, onChoose } = props;
  const id = useId();
  return (
    <fieldset className="scale" aria-describedby={error === null ? undefined : `${id}-error`}>
      <legend className="scale__legend answer-choices__legend">{legend}</legend>
      <div className="scale__choices">
        {choices.map(({ value, word, symbol }) => (
          <label key={value} className={`scale__choice ${classOf(symbol)}`}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {symbol === undefined ? null : <span aria-hidden="true">{glyphOfSymbol(symbol)}</span>}
            <span>{word}</span>
          </label>
        ))}
      </div>
      {error === null ? null : (
        <p className="entry-problem" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

function classOf(symbol: RatingSymbol | undefined): string {
  return symbol === undefined ? 'answer-choices__plain' : `scale__choice--${symbol ?? 'none'}`;
}

/** The five answers with their signs and words. */
export function useAnswerWords(): readonly AnswerChoice<GivenAnswer>[] {
  const { t } = useTranslation();
  return GIVEN_ANSWERS.map((value) => ({
    value,
    word: t(`answer.${value}`),
    symbol: levelOfAnswer(value),
  }));
}
