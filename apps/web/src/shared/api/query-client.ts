import { QueryClient } from '@tanstack/react-query';
import { SelbstcheckError } from '@selbstcheck/domain';

/** Asks again only where the server could not be reached; a problem it named will not go away by asking. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) =>
          failures < 2 && error instanceof SelbstcheckError && error.code === 'server-unreachable',
        retryDelay: 500,
        refetchOnWindowFocus: false,
      },
      // Answers may hold secrets that are shown once: they go with the screen that asked.
      mutations: { gcTime: 0 },
    },
  });
}
