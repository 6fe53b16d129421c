import { SelbstcheckError } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '../../../../shared/i18n/problem-sentence.js';
import type { OutboxView } from '../../outbox/outbox-runner.js';
import { saveStateOf } from '../../screen/save-state.js';

/** What became of what was typed, in words and at any time. */
export function SaveState({ view }: { readonly view: OutboxView }) {
  const { t } = useTranslation('answering');
  const { t: tShared } = useTranslation();
  const { kind, count } = saveStateOf(view);
  const { problem, isKept } = view;
  return (
    <div role="status" className={`save-state save-state--${kind}`}>
      <p>
        {kind === 'halted' && problem !== null
          ? `${problemSentence(new SelbstcheckError(problem.code, problem.detail, problem.params), tShared)} `
          : null}
        {t(`save.${kind}`, { count })}
      </p>
      {isKept ? null : <p>{t('save.notKept')}</p>}
    </div>
  );
}
