import type { RescoringView } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { Link } from 'react-router';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ProgressBar } from '../../../../shared/round/progress-bar.js';
import { isUnderWay } from '../../api/models.js';
import { installationPath } from '../frame/addresses.js';
import { momentInWords } from '../frame/moment.js';

/** Where a rescoring stands: in words, as a bar while it is at work, and read out at every quarter. */
export function RescoringProgress({ rescoring }: { readonly rescoring: RescoringView }) {
  const t = useAdministrationText();
  const language = useLanguage();
  const { state, done, total, startedAt, endedAt } = rescoring;
  const quarters = total === 0 ? 0 : Math.floor((4 * done) / total);
  return (
    <>
      <p role="status" className="rescoring__state">
        {t(`rescoring.state.${state}`)}
      </p>
      {isUnderWay(rescoring) ? (
        <div className="rescoring__progress">
          <ProgressBar asked={total} fresh={done} confirmed={0} />
          <p>{t('rescoring.progress', { done, total })}</p>
        </div>
      ) : null}
      <VisuallyHidden>
        <span role="status">
          {isUnderWay(rescoring) ? t('rescoring.quarter', { percent: 25 * quarters }) : null}
        </span>
      </VisuallyHidden>
      <p className="muted">
        {t('rescoring.startedAt', { moment: momentInWords(startedAt, language) })}{' '}
        {endedAt === null ? null : t('rescoring.endedAt', { moment: momentInWords(endedAt, language) })}
      </p>
      {isUnderWay(rescoring) || state === 'failed' ? (
        <Link className="lone-link" to={installationPath('jobs')}>
          {t('rescoring.toJobs')}
        </Link>
      ) : null}
    </>
  );
}
