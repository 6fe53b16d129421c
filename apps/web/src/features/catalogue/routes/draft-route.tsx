import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Loading } from '../../../shared/components/loading.js';
import { Outcome } from '../../../shared/components/outcome.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useDraft } from '../api/drafts.js';
import { DraftDeletion } from '../components/drafts/draft-deletion.js';
import { DraftFrame } from '../components/drafts/draft-frame.js';
import { isOutcome } from '../components/frame/outcomes.js';
import { KindCounts } from '../components/links/kind-counts.js';
import { WorkList } from '../components/links/work-list.js';

/** A draft and the links that a person decides. */
export function DraftRoute({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('catalogue');
  const { draftId = '' } = useParams();
  const state: unknown = useLocation().state;
  const address = { municipalityId, draftId };
  const { data: view, error, refetch } = useDraft(address);
  if (view === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const { edition } = view.draft;
  return (
    <DraftFrame address={address} view={view} documentTitle={t('draft.title', { edition })}>
      {isOutcome(state, 'questions-saved') ? <Outcome title={t('own.draft.saved')} /> : null}
      {view.links.length > 0 ? (
        <div className="catalogue__draft">
          <section className="card catalogue__counts">
            <h2>{t('draft.countsTitle')}</h2>
            <KindCounts counts={view.counts} />
          </section>
          <WorkList key={draftId} address={address} view={view} />
        </div>
      ) : null}
      <DraftDeletion address={address} edition={edition} />
    </DraftFrame>
  );
}
