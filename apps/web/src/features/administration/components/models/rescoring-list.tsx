import type { RescoringView } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ActionLink } from '../frame/action-link.js';
import { rescoringPath } from '../frame/addresses.js';
import { Entry } from '../frame/entry.js';
import { momentInWords } from '../frame/moment.js';

/** What was tried out and what became of it, newest first. */
export function RescoringList({ rescorings }: { readonly rescorings: readonly RescoringView[] }) {
  const t = useAdministrationText();
  const language = useLanguage();
  return (
    <section className="card">
      <h2>{t('models.runsTitle')}</h2>
      {rescorings.length === 0 ? (
        <p>{t('models.runsNone')}</p>
      ) : (
        <ul className="entries">
          {rescorings.map(({ id, modelName, previousModelName, state, startedAt }) => (
            <Entry
              key={id}
              title={modelName}
              facts={[
                t(`models.shortState.${state}`),
                <span key="more" className="muted">
                  {t('models.instead', { previous: previousModelName })},{' '}
                  {t('models.startedAt', { moment: momentInWords(startedAt, language) })}
                </span>,
              ]}
              actions={<ActionLink word={t('models.view')} about={modelName} to={rescoringPath(id)} />}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
