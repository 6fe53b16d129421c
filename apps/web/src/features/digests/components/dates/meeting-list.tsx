import { VisuallyHidden } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import type { Meeting } from '../../api/meetings.js';
import { meetingInWords } from '../words/meeting-words.js';

interface MeetingListProps {
  readonly meetings: readonly Meeting[];
  /** null where one may only look. */
  readonly acts: {
    readonly onMove: (meeting: Meeting) => void;
    readonly onRemove: (meeting: Meeting) => void;
  } | null;
}

/** Meetings, each with what can be done with it. */
export function MeetingList({ meetings, acts }: MeetingListProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  return (
    <ul className="meetings">
      {meetings.map((meeting) => {
        const when = meetingInWords(meeting, language, t);
        const button = (word: ReactNode, onClick: () => void) => (
          <button type="button" className="link-button" onClick={onClick}>
            {word} <VisuallyHidden>{when}</VisuallyHidden>
          </button>
        );
        return (
          <li key={meeting.id}>
            <span className="meetings__when">
              {when}
              {meeting.place === null ? null : (
                <span className="meetings__place" lang="de">
                  {meeting.place}
                </span>
              )}
            </span>
            {acts === null ? null : (
              <span className="meetings__acts">
                {button(t('meetings.move'), () => acts.onMove(meeting))}
                {button(t('meetings.remove'), () => acts.onRemove(meeting))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
