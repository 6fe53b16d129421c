import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPlanning } from '../../api/meetings.js';
import { MeetingForm } from './meeting-form.js';

interface NewMeetingProps {
  readonly municipalityId: string;
  readonly onPlanned: () => void;
}

/** Enters another meeting; the form is empty again afterwards. */
export function NewMeeting({ municipalityId, onPlanned }: NewMeetingProps) {
  const { t } = useTranslation('digests');
  const planning = useMeetingPlanning(municipalityId);
  const [planned, setPlanned] = useState(0);
  return (
    <div className="dates-card__form">
      <h3>{t('meetings.new')}</h3>
      <MeetingForm
        key={planned}
        meeting={null}
        submitWord={t('meetings.add')}
        pending={planning.isPending}
        error={planning.error}
        onSend={(typed) =>
          planning.mutate(typed, {
            onSuccess: () => {
              setPlanned(planned + 1);
              onPlanned();
            },
          })
        }
      />
    </div>
  );
}
