import { TextField } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../shared/forms/form.js';
import type { Meeting, TypedMeeting } from '../../api/meetings.js';

/** Which field a refusal belongs to. */
const INPUT_OF = {
  'meeting-date-invalid': 'date',
  'meeting-exists': 'date',
  'time-invalid': 'time',
} as const;

interface MeetingFormProps {
  /** What the fields begin with; null for a new one. */
  readonly meeting: Meeting | null;
  readonly submitWord: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly aside?: ReactNode;
  /** Stands above the fields. */
  readonly children?: ReactNode;
  readonly onSend: (typed: TypedMeeting) => void;
}

/** When and where a meeting is. */
export function MeetingForm(props: MeetingFormProps) {
  const { meeting, submitWord, pending, error, aside, children, onSend } = props;
  const { t } = useTranslation('digests');
  return (
    <Form
      submitWord={submitWord}
      quiet={meeting === null}
      pendingWord={t('pending')}
      pending={pending}
      error={error}
      inputOf={INPUT_OF}
      aside={aside}
      onSend={({ date = '', time = '', place = '' }) => onSend({ date, time, place })}
    >
      {(errorAt) => (
        <>
          {children}
          <TextField
            name="date"
            type="date"
            label={t('meetings.date')}
            error={errorAt('date')}
            required
            defaultValue={meeting?.date ?? ''}
          />
          <TextField
            name="time"
            type="time"
            label={t('meetings.time')}
            optional={t('optional')}
            error={errorAt('time')}
            defaultValue={meeting?.time ?? ''}
          />
          <TextField
            name="place"
            label={t('meetings.place')}
            optional={t('optional')}
            error={errorAt('place')}
            maxLength={200}
            autoComplete="off"
            defaultValue={meeting?.place ?? ''}
          />
        </>
      )}
    </Form>
  );
}
