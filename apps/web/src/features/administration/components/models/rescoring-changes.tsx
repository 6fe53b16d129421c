import type { RescoringView } from '@selbstcheck/contracts';
import { NextPage } from '../../../../shared/components/next-page.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useRescoringChanges } from '../../api/models.js';
import { Fetched } from '../frame/fetched.js';
import { ChangedRounds } from './changed-rounds.js';

/** Which rounds would change, part by part, without their stages: those are the municipality's. */
export function RescoringChanges({ rescoring }: { readonly rescoring: RescoringView }) {
  const t = useAdministrationText();
  const changes = useRescoringChanges(rescoring.id);
  const { changed, total, modelName: model } = rescoring;
  return (
    <section className="card">
      <h2>{t('rescoring.outcomeTitle')}</h2>
      <p>
        {changed === 0
          ? t('rescoring.outcomeNone', { model })
          : t('rescoring.outcome', { count: changed, total, model })}
      </p>
      {changed === 0 ? null : (
        <>
          <p className="muted">{t('rescoring.private')}</p>
          <Fetched query={changes}>
            {({ pages }) => <ChangedRounds changes={pages.flatMap(({ changes: part }) => part)} />}
          </Fetched>
          <NextPage
            query={changes}
            moreWord={t('rescoring.more')}
            pendingWord={t('action.running')}
            endWord={changes.data ? t('rescoring.allShown') : null}
          />
        </>
      )}
    </section>
  );
}
