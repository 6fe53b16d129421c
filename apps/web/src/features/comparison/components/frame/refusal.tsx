import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { comparisonPath, municipalityPath } from '../../../../shared/addresses/addresses.js';
import { isWorthRetrying } from '../../../../shared/api/worth-retrying.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { problemSentence } from '../../../../shared/i18n/problem-sentence.js';
import { useComparisonText } from './comparison-text.js';

interface RefusalProps {
  readonly error: unknown;
  readonly municipalityId: string;
  readonly onRetry: () => void;
}

/** Why a comparison cannot be shown, in one sentence, and a way on. */
export function Refusal({ error, municipalityId, onRetry }: RefusalProps) {
  const t = useComparisonText();
  const translation = useTranslation();
  const { search } = useLocation();
  if (isWorthRetrying(error)) return <ProblemNotice error={error} onRetry={onRetry} />;
  return (
    <Alert tone="info" role="status" title={t('refusal.title')}>
      <p className="kern-body">{problemSentence(error, translation.t)}</p>
      <p className="kern-body">
        {search === '' ? (
          <Link className="lone-link" to={municipalityPath(municipalityId)}>
            {translation.t('notFound.home')}
          </Link>
        ) : (
          <Link className="lone-link" to={comparisonPath(municipalityId)}>
            {t('refusal.back')}
          </Link>
        )}
      </p>
    </Alert>
  );
}
