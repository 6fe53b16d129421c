import { Button, Dialog } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { problemCodeOf } from '../../../../shared/i18n/problem-sentence.js';
import { useMeetingChange, type Meeting } from '../../api/meetings.js';
import { meetingInWords } from '../words/meeting-words.js';
import { MeetingForm } from './meeting-form.js';

interface MeetingMoveProps {
  readonly municipalityId: string;
  /** null while none is moved. */
  readonly meeting: Meeting | null;
  readonly onMoved: () => void;
  readonly onClose: () => void;
}

/** Moves a meeting. Where somebody else moved it meanwhile, what is stored now stands above what was typed. */
export function MeetingMove(props: MeetingMoveProps) {
  const { meeting, onClose } = props;
  const { t } = useTranslation('digests');
  return (
    <Dialog open={meeting !== null} title={t('meetings.moveTitle')} onClose={onClose}>
      {meeting === null ? null : <MoveForm key={meeting.id} {...props} meeting={meeting} />}
    </Dialog>
  );
}

function MoveForm(props: MeetingMoveProps & { readonly meeting: Meeting }) {
  const { municipalityId, meeting, onMoved, onClose } = props;
  const { t } = useTranslation('digests');
  const common = useTranslation().t;
  const language = useLanguage();
  const change = useMeetingChange(municipalityId, meeting);
  return (
    <MeetingForm
      meeting={meeting}
      submitWord={t('meetings.save')}
      pending={change.isPending}
      error={change.error}
      aside={
        <Button variant="secondary" onClick={onClose}>
          {common('action.cancel')}
        </Button>
      }
      onSend={(typed) => change.mutate(typed, { onSuccess: onMoved })}
    >
      {problemCodeOf(change.error) === 'meeting-stale' ? (
        <p className="kern-body">{t('meetings.storedNow', { when: meetingInWords(meeting, language, t) })}</p>
      ) : null}
    </MeetingForm>
  );
}
