import type { RoundPlanView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** The steps the round took, newest first: when, in which function, and why. */
export function StepHistory({ steps }: Pick<RoundPlanView, 'steps'>) {
  const { t } = useTranslation('rounds');
  const common = useTranslation().t;
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('history.title')}</h2>
      <ol className="step-history">
        {steps.toReversed().map(({ from, to, reason, at, function: role }) => (
          <li key={at}>
            <p>
              <strong>
                {t('history.step', {
                  from: common(`roundFrame.state.${from}`),
                  to: common(`roundFrame.state.${to}`),
                })}
              </strong>{' '}
              <span className="muted">
                {showMoment(at, language)}
                {role === null ? null : (
                  <>
                    , <span lang="de">{role}</span>
                  </>
                )}
              </span>
            </p>
            {reason === null ? null : (
              <p>
                {t('history.reason')} <span lang="de">{reason}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
