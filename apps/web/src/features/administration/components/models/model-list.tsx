import type { ModelsView } from '@selbstcheck/contracts';
import { Badge } from '@selbstcheck/ui';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { isUnderWay, useRescoringStart } from '../../api/models.js';
import { ActionButton } from '../frame/action-button.js';
import { rescoringPath } from '../frame/addresses.js';
import { Entry } from '../frame/entry.js';
import { dayInWords } from '../frame/moment.js';
import { modelValues } from './model-values.js';

/** The models; each but the active one can be tried out, one at a time. */
export function ModelList({ models, rescorings }: ModelsView) {
  const t = useAdministrationText();
  const language = useLanguage();
  const navigate = useNavigate();
  const start = useRescoringStart();
  const isBusy = rescorings.some(isUnderWay);
  const tryOut = (modelHash: string) =>
    start.mutate(modelHash, {
      onSuccess: ({ rescorings: [begun] }) => {
        if (begun) void navigate(rescoringPath(begun.id));
      },
    });
  return (
    <section className="card">
      <h2>{t('models.listTitle')}</h2>
      <p>{t(isBusy ? 'models.tryOutRunning' : 'models.tryOutHint')}</p>
      {start.error ? <ProblemNotice error={start.error} /> : null}
      <ul className="entries">
        {models.map((model) => (
          <Entry
            key={model.hash}
            title={model.name}
            marks={model.isActive ? <Badge tone="info">{t('models.active')}</Badge> : null}
            facts={[
              ...modelValues(model, t, language),
              <span key="origin" className="muted">
                {model.createdAt === null
                  ? t('models.own')
                  : t('models.createdAt', { date: dayInWords(model.createdAt, language) })}
              </span>,
            ]}
            actions={
              model.isActive || isBusy ? null : (
                <ActionButton
                  word={t('models.tryOut')}
                  to={model.name}
                  pending={start.isPending}
                  onClick={() => tryOut(model.hash)}
                />
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}
