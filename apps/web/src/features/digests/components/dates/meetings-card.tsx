import type { MeetingsView } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../../shared/components/outcome.js';
import type { Meeting } from '../../api/meetings.js';
import { MeetingList } from './meeting-list.js';
import { MeetingMove } from './meeting-move.js';
import { MeetingRemoval } from './meeting-removal.js';
import { NewMeeting } from './new-meeting.js';

interface MeetingsCardProps {
  readonly municipalityId: string;
  readonly view: MeetingsView;
  readonly mayCoordinate: boolean;
}

/** Meetings of the steering group: the next ones, past ones folded, and a form for another. */
export function MeetingsCard({ municipalityId, view, mayCoordinate }: MeetingsCardProps) {
  const { t } = useTranslation('digests');
  const [movingId, setMovingId] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Meeting | null>(null);
  const [outcome, setOutcome] = useState<'planned' | 'moved' | 'removed' | null>(null);
  const acts = { onMove: ({ id }: Meeting) => setMovingId(id), onRemove: setRemoving };
  const offered = mayCoordinate ? acts : null;
  const ahead = view.meetings.filter(({ isPast }) => !isPast);
  const past = view.meetings.filter(({ isPast }) => isPast);
  const end = (done: typeof outcome) => {
    setMovingId(null);
    setRemoving(null);
    setOutcome(done);
  };
  return (
    <section className="card dates-card">
      <h2>{t('meetings.title')}</h2>
      {outcome === null ? null : <Outcome title={t(`meetings.outcome.${outcome}`)} />}
      {ahead.length === 0 ? <p>{t('meetings.none')}</p> : <MeetingList meetings={ahead} acts={offered} />}
      <p className="muted">{t('meetings.zone', { zone: view.zone })}</p>
      {past.length === 0 ? null : (
        <Disclosure summary={t('meetings.past', { count: past.length })}>
          <MeetingList meetings={past} acts={offered} />
        </Disclosure>
      )}
      {mayCoordinate ? (
        <>
          <NewMeeting municipalityId={municipalityId} onPlanned={() => end('planned')} />
          <MeetingMove
            municipalityId={municipalityId}
            meeting={view.meetings.find(({ id }) => id === movingId) ?? null}
            onMoved={() => end('moved')}
            onClose={() => setMovingId(null)}
          />
          <MeetingRemoval
            municipalityId={municipalityId}
            meeting={removing}
            onRemoved={() => end('removed')}
            onClose={() => setRemoving(null)}
          />
        </>
      ) : null}
    </section>
  );
}
