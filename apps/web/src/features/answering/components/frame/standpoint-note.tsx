import { useTranslation } from 'react-i18next';
import type { Standpoint } from '../../screen/standpoint.js';

interface StandpointNoteProps {
  readonly standpoint: Standpoint;
  readonly department: string | null;
}

/** Why somebody can only read, and what to do; told at once when the round goes on while the page is open. */
export function StandpointNote({ standpoint, department }: StandpointNoteProps) {
  const { t } = useTranslation('answering');
  return (
    <div role="status" className="standpoint-note">
      {standpoint === 'answers' ? null : (
        <>
          <p>
            <b>{t(`standpoint.${standpoint}.title`, { department: department ?? '' })}</b>
          </p>
          <p>{t(`standpoint.${standpoint}.text`, { department: department ?? '' })}</p>
        </>
      )}
    </div>
  );
}
