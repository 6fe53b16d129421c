import type { RescoringView } from '@selbstcheck/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Outcome } from '../../../shared/components/outcome.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { scoringModelQuery } from '../../../shared/scoring-model/scoring-model-query.js';
import '../../../styles/administration-models.css';
import { isUnderWay, useRescoring } from '../api/models.js';
import { installationPath } from '../components/frame/addresses.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { RescoringActivation } from '../components/models/rescoring-activation.js';
import { RescoringCancellation } from '../components/models/rescoring-cancellation.js';
import { RescoringChanges } from '../components/models/rescoring-changes.js';
import { RescoringProgress } from '../components/models/rescoring-progress.js';

/** One trial of another model: how far it is, what would change, and what can be done. */
export function RescoringRoute() {
  const t = useAdministrationText();
  const { rescoringId = '' } = useParams();
  const query = useRescoring(rescoringId);
  const shown = query.data?.rescoring;
  const names = { model: shown?.modelName ?? '…', previous: shown?.previousModelName ?? '…' };
  useFreshModel(shown?.state === 'activated');
  return (
    <AdministrationScreen
      title={shown ? t('rescoring.title', names) : t('section.models')}
      municipalityId={null}
      lead={shown ? t('rescoring.lead', names) : t('models.lead')}
    >
      <p>
        <Link className="lone-link" to={installationPath('models')}>
          {t('rescoring.back')}
        </Link>
      </p>
      <Fetched query={query}>{({ rescoring }) => <Parts key={rescoringId} rescoring={rescoring} />}</Fetched>
    </AdministrationScreen>
  );
}

/** What of the outcome exists in which state: cancelled or failed, nothing is kept. */
function Parts({ rescoring }: { readonly rescoring: RescoringView }) {
  const t = useAdministrationText();
  const [outcome, setOutcome] = useState<string | null>(null);
  const { state } = rescoring;
  const hasOutcome = state === 'ready' || state === 'activating' || state === 'activated';
  return (
    <>
      {outcome === null ? null : <Outcome title={outcome} />}
      <section className="card rescoring">
        <h2>{t('rescoring.standTitle')}</h2>
        <RescoringProgress rescoring={rescoring} />
        {isUnderWay(rescoring) || state === 'ready' ? (
          <RescoringCancellation rescoring={rescoring} onCancelled={setOutcome} />
        ) : null}
      </section>
      {hasOutcome ? <RescoringChanges rescoring={rescoring} /> : null}
      {state === 'ready' ? (
        <RescoringActivation rescoring={rescoring} onBegun={() => setOutcome(t('rescoring.begun'))} />
      ) : null}
    </>
  );
}

/** Figures are shown by the limits of the active model, which is another one now. */
function useFreshModel(isActivated: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (isActivated) void queryClient.invalidateQueries(scoringModelQuery);
  }, [isActivated, queryClient]);
}
