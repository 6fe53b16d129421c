import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import type { ReadOutcome } from './read-outcome.js';

/** What was read, where it was put, and line by line what was left out or is doubtful. */
export function ReadingOutcome({ outcome }: { readonly outcome: ReadOutcome }) {
  const { t } = useTranslation('catalogue');
  const { read, homeless, placement, findings, language } = outcome;
  const isDoubtful = findings.length > 0 || homeless > 0;
  return (
    <Alert
      tone={isDoubtful ? 'warning' : 'success'}
      role="status"
      title={t('own.read.title', { count: read })}
    >
      {read > 0 ? <p className="kern-body">{t(`own.read.${placement}`)}</p> : null}
      {homeless > 0 ? <p className="kern-body">{t('own.read.homeless', { count: homeless })}</p> : null}
      {findings.length > 0 ? (
        <>
          <p className="kern-body">{t('own.read.findings', { count: findings.length })}</p>
          <ul className="own-findings" tabIndex={0} aria-label={t('own.read.findingsLabel')}>
            {findings.map(({ sentence }, index) => (
              <li key={index} lang={language}>
                {sentence}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}
