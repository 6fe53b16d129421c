import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';

interface FetchedProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** A part of a screen that comes from the server: quiet words until it is there, or what went wrong. */
export function Fetched<Answer>({ query, children }: FetchedProps<Answer>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <p role="status" className="loading">
      {t('state.loading')}
    </p>
  );
}
