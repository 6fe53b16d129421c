import type { OwnRescoring } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { OwnChanges } from './own-changes.js';

/** What a model that was tried out would mean for the own rounds. */
export function OwnOutlook({ rescoring, changes }: OwnRescoring) {
  const t = useAdministrationText();
  return (
    <section className="card">
      <h2>{t('ownModel.waitingTitle')}</h2>
      {rescoring === null ? (
        <p>{t('ownModel.waitingNone')}</p>
      ) : (
        <>
          <p>
            {t(rescoring.state === 'activating' ? 'ownModel.activating' : 'ownModel.waiting', {
              model: rescoring.modelName,
            })}{' '}
            {t('ownModel.stays')}
          </p>
          {changes.length === 0 ? <p>{t('ownModel.unchanged')}</p> : null}
          {changes.map((change) => (
            <OwnChanges
              key={`${change.round} ${change.referenceDate} ${change.reading}`}
              rescoring={rescoring}
              change={change}
            />
          ))}
        </>
      )}
    </section>
  );
}
