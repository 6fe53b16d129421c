import type { EntryProblem } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '../../../../shared/i18n/problem-sentence.js';

interface RefusedNoteProps {
  readonly problem: EntryProblem;
  readonly onDiscard: () => void;
}

/** Why something was not taken; what was typed stays until the person changes it or gives it up. */
export function RefusedNote({ problem: { code, detail, params }, onDiscard }: RefusedNoteProps) {
  const { t } = useTranslation('answering');
  const { t: tShared } = useTranslation();
  return (
    <div className="stale">
      <p>
        <b>{t('refused.title')}</b> {problemSentence(new SelbstcheckError(code, detail, params), tShared)}{' '}
        {t('refused.kept')}
      </p>
      <div className="stale__choices">
        <Button variant="secondary" onClick={onDiscard}>
          {t('refused.discard')}
        </Button>
      </div>
    </div>
  );
}
