import { Alert, Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '../i18n/problem-sentence.js';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly title?: string;
}

/** What went wrong, in one sentence, with a way to try again. */
export function ProblemNotice({ error, onRetry, title }: ProblemNoticeProps) {
  const { t } = useTranslation();
  return (
    <Alert tone="danger" role="alert" title={title ?? t('state.problemTitle')}>
      <p className="kern-body">{problemSentence(error, t)}</p>
      {onRetry ? (
        <div>
          <Button variant="secondary" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        </div>
      ) : null}
    </Alert>
  );
}
