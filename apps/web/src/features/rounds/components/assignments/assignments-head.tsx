import type { AssignmentsView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import type { RoundsText } from '../rounds-text.js';
import { sharedIn, unheldIn, type Holders } from './holders.js';

interface AssignmentsHeadProps {
  readonly view: AssignmentsView;
  readonly holders: Holders;
  readonly mayChange: boolean;
}

/** The finding: how much nobody holds, and what it means that several hold a question. */
export function AssignmentsHead({ view, holders, mayChange }: AssignmentsHeadProps) {
  const { t } = useTranslation('rounds');
  const all = [...holders.keys()];
  const shared = sharedIn(holders, all).length;
  const lead = [
    mayChange ? t(`assignments.lead.${view.round.state === 'open' ? 'open' : 'planned'}`) : '',
    shared === 0 ? '' : t('assignments.shared', { count: shared }),
  ].filter((sentence) => sentence !== '');
  return (
    <header>
      <ScreenHeading documentTitle={t('assignments.documentTitle', { round: view.round.title })}>
        {findingOf(t, unheldIn(holders, all).length, all.length)}
      </ScreenHeading>
      {lead.length === 0 ? null : <p className="lead">{lead.join(' ')}</p>}
    </header>
  );
}

function findingOf(t: RoundsText, unheld: number, questions: number): string {
  if (questions === 0) return t('assignments.findingNone');
  if (unheld === 0) return t('assignments.findingAll', { count: questions });
  if (unheld === questions) return t('assignments.findingNobody');
  return t('assignments.finding', { count: unheld, questions });
}
