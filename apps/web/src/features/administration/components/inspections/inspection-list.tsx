import type { Inspection } from '@selbstcheck/contracts';
import { Badge } from '@selbstcheck/ui';
import { useState } from 'react';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ActionButton } from '../frame/action-button.js';
import { ActionLink } from '../frame/action-link.js';
import { trailPath } from '../frame/addresses.js';
import { Entry } from '../frame/entry.js';
import { momentInWords } from '../frame/moment.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { searchFor } from '../trail/filters-in-address.js';
import { InspectionApproval } from './inspection-approval.js';
import { InspectionState } from './inspection-state.js';

interface InspectionListProps {
  /** null: those of the installation. */
  readonly municipalityId: string | null;
  readonly inspections: readonly Inspection[];
}

/** All requests, each with its reason and what can be done about it. */
export function InspectionList({ municipalityId, inspections }: InspectionListProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  const [asked, setAsked] = useState<Inspection | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t('inspections.listTitle')}</h2>
      {outcome === null ? null : <Outcome title={outcome} />}
      {inspections.length === 0 ? <p>{t('inspections.none')}</p> : null}
      <ul className="entries">
        {inspections.map((inspection) => {
          const { id, about, isOwn, state, requestedAt, mayApprove } = inspection;
          const search = searchFor({ inspection: id }).toString();
          return (
            <Entry
              key={id}
              title={about === null ? t('inspections.aboutGone') : t('inspections.about', { name: about })}
              marks={isOwn ? <Badge tone="info">{t('inspections.own')}</Badge> : null}
              facts={[
                t('inspections.requested', { moment: momentInWords(requestedAt, language) }),
                <InspectionState
                  key="state"
                  inspection={inspection}
                  ofInstallation={municipalityId === null}
                />,
              ]}
              actions={
                <>
                  {isOwn && state === 'approved' ? (
                    <ActionLink
                      word={t('inspections.view')}
                      about={about ?? ''}
                      to={`${trailPath(municipalityId)}?${search}`}
                    />
                  ) : null}
                  {mayApprove ? (
                    <ActionButton
                      word={t('inspections.approve')}
                      to={about ?? ''}
                      onClick={() => setAsked(inspection)}
                    />
                  ) : null}
                </>
              }
            >
              <Statements inspection={inspection} />
            </Entry>
          );
        })}
      </ul>
      <InspectionApproval
        municipalityId={municipalityId}
        inspection={asked}
        onClose={() => setAsked(null)}
        onApproved={setOutcome}
      />
    </section>
  );
}

function Statements({ inspection }: { readonly inspection: Inspection }) {
  const t = useAdministrationText();
  return (
    <dl className="facts">
      <dt>{t('inspections.reason')}</dt>
      <dd className="written" lang="de">
        {inspection.reason}
      </dd>
      {inspection.representation === null ? null : (
        <>
          <dt>{t('inspections.representation')}</dt>
          <dd className="written" lang="de">
            {inspection.representation}
          </dd>
        </>
      )}
    </dl>
  );
}
