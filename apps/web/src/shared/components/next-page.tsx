import { Button } from '@selbstcheck/ui';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ProblemNotice } from './problem-notice.js';

interface NextPageProps {
  readonly query: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'
  >;
  readonly moreWord: string;
  readonly pendingWord: string;
  /** What is said once everything is listed; null: nothing. */
  readonly endWord: string | null;
}

/** The way to the next part of a list, and at its end that it is the end. */
export function NextPage({ query, moreWord, pendingWord, endWord }: NextPageProps) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = query;
  const end = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(false);

  // The button that was pressed is gone with the last page.
  useEffect(() => {
    if (!hasNextPage && wasAsked.current) end.current?.focus();
    wasAsked.current = false;
  }, [hasNextPage]);

  const more = () => {
    wasAsked.current = true;
    void query.fetchNextPage();
  };
  return (
    <>
      {isFetchNextPageError ? <ProblemNotice error={query.error} /> : null}
      {hasNextPage ? (
        <Button variant="secondary" aria-disabled={isFetchingNextPage} onClick={more}>
          {isFetchingNextPage ? pendingWord : moreWord}
        </Button>
      ) : (
        <p ref={end} tabIndex={-1} className="muted">
          {endWord}
        </p>
      )}
    </>
  );
}
