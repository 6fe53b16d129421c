import { levelOfAnswer, glyphOfSymbol, type Answer } from '@selbstcheck/domain';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/answer-scale.css';
import { ANSWER_KEYS } from './answer-keys.js';

interface AnswerScaleProps {
  /** What is answered: the legend of the group. */
  readonly legend: ReactNode;
  readonly chosen: Answer;
  /** Whether each choice names the key that makes it. */
  readonly withKeys?: boolean;
  readonly disabled?: boolean;
  /** Also called with what is chosen already, where somebody chooses it again. */
  readonly onChoose: (answer: Answer) => void;
}

/** The five answers side by side, as one group of radio buttons. */
export function AnswerScale({
  legend,
  chosen,
  withKeys = false,
  disabled = false,
  onChoose,
}: AnswerScaleProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="scale" disabled={disabled}>
      <legend className="scale__legend">{legend}</legend>
      <div className="scale__choices">
        {ANSWER_KEYS.map(([key, answer]) => {
          const level = levelOfAnswer(answer);
          return (
            <label key={answer} className={`scale__choice scale__choice--${level ?? 'none'}`}>
              <input
                type="radio"
                name={name}
                value={answer}
                checked={answer === chosen}
                aria-keyshortcuts={withKeys ? key : undefined}
                onChange={() => onChoose(answer)}
                onClick={() => {
                  if (answer === chosen) onChoose(answer);
                }}
              />
              {withKeys ? (
                <kbd className="scale__key" aria-hidden="true">
                  {key}
                </kbd>
              ) : null}
              <span aria-hidden="true">{glyphOfSymbol(level)}</span>
              <span>{t(`answer.${answer}`)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
