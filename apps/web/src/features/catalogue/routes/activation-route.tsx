import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useDraft } from '../api/drafts.js';
import { ActivationForm } from '../components/activation/activation-form.js';
import { EffectList } from '../components/activation/effect-list.js';
import { DraftFrame } from '../components/drafts/draft-frame.js';
import { draftPath } from '../components/frame/addresses.js';
import { isUndecided } from '../components/links/link-parts.js';

/** What the links mean for the trends, and making the draft a version. */
export function ActivationRoute({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('catalogue');
  const { draftId = '' } = useParams();
  const address = { municipalityId, draftId };
  const { data: view, error, refetch } = useDraft(address);
  if (view === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const { draft, links, effects, obstacle } = view;
  return (
    <DraftFrame
      address={address}
      view={view}
      documentTitle={t('activation.documentTitle', { edition: draft.edition })}
    >
      <section className="card card--long">
        <h2>{t('activation.effectsTitle')}</h2>
        {links.some(isUndecided) ? <p className="muted">{t('activation.preliminary')}</p> : null}
        {effects.length === 0 ? null : <p>{t('activation.effectsLead')}</p>}
        {effects.length === 0 ? <p>{t('activation.noEffects')}</p> : <EffectList effects={effects} />}
      </section>
      <section className="card">
        <h2>{t('activation.formTitle')}</h2>
        <p>{t('activation.formLead')}</p>
        {obstacle === null ? (
          <ActivationForm address={address} draft={draft} />
        ) : (
          <Alert tone="warning" title={t('activation.obstacleTitle')}>
            <p className="kern-body">{obstacle}</p>
            {draft.openLinks > 0 ? (
              <p>
                <Link className="lone-link" to={draftPath(address)}>
                  {t('activation.toLinks')}
                </Link>
              </p>
            ) : null}
          </Alert>
        )}
      </section>
    </DraftFrame>
  );
}
