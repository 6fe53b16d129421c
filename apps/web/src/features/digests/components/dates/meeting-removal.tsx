import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useMeetingRemoval, type Meeting } from '../../api/meetings.js';
import { meetingInWords } from '../words/meeting-words.js';

interface MeetingRemovalProps {
  readonly municipalityId: string;
  /** null while none is removed. */
  readonly meeting: Meeting | null;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Asks before a meeting is taken out of the calendar. */
export function MeetingRemoval({ municipalityId, meeting, onRemoved, onClose }: MeetingRemovalProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const removal = useMeetingRemoval(municipalityId);
  return (
    <ConfirmDialog
      open={meeting !== null}
      title={t('meetings.removeTitle')}
      confirmWord={t('meetings.remove')}
      pendingWord={t('pending')}
      pending={removal.isPending}
      error={removal.error}
      onConfirm={() => meeting && removal.mutate(meeting.id, { onSuccess: onRemoved })}
      onClose={() => {
        removal.reset();
        onClose();
      }}
    >
      <p className="kern-body">
        {meeting === null ? '' : t('meetings.removeText', { when: meetingInWords(meeting, language, t) })}
      </p>
    </ConfirmDialog>
  );
}
