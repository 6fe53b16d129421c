import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import type { DepartmentAnswerView } from '@selbstcheck/contracts';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import type { OutboxEntry, Said } from '../../outbox/outbox-entry.js';
import { QuotedNote } from './quoted-note.js';

interface StaleChoiceProps {
  readonly mine: OutboxEntry;
  /** What the server has now; undefined where it has nothing. */
  readonly theirs: DepartmentAnswerView | undefined;
  readonly onKeepTheirs: () => void;
  readonly onTakeMine: (said: Said) => void;
}

/** Two answers of one department that met: both are shown, the person chooses, and no text goes by itself. */
export function StaleChoice({ mine, theirs, onKeepTheirs, onTakeMine }: StaleChoiceProps) {
  const { t } = useTranslation('answering');
  const { answer, note, basis } = mine;
  const joined = [theirs?.note, note].filter((each) => each != null && each !== '').join('\n');
  const canJoin = theirs?.note != null && note !== null && theirs.note !== note;
  return (
    <div className="stale" role="group" aria-label={t('stale.title')}>
      <p>
        <b>{t('stale.title')}</b> {t('stale.text')}
      </p>
      <dl className="stale__sides">
        <div>
          <dt>
            {theirs?.function == null ? t('stale.theirs') : t('stale.theirsBy', { task: theirs.function })}
          </dt>
          <dd>
            <AnswerMark answer={theirs?.answer ?? 'not_answered'} />{' '}
            <QuotedNote note={theirs?.note ?? null} />
          </dd>
        </div>
        <div>
          <dt>{t('stale.mine')}</dt>
          <dd>
            <AnswerMark answer={answer} /> <QuotedNote note={note} />
          </dd>
        </div>
      </dl>
      <div className="stale__choices">
        <Button variant="secondary" onClick={onKeepTheirs}>
          {t('stale.keepTheirs')}
        </Button>
        <Button variant="secondary" onClick={() => onTakeMine({ answer, note, basis })}>
          {t('stale.takeMine')}
        </Button>
        {canJoin ? (
          <Button variant="secondary" onClick={() => onTakeMine({ answer, note: joined, basis })}>
            {t('stale.join')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
