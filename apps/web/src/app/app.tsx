import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from '../shared/api/query-client.js';
import { WithScoringModel } from '../shared/scoring-model/scoring-model.js';
import { AppRoutes } from './app-routes.js';

export function App({ i18n }: { readonly i18n: i18n }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter>
          <WithScoringModel>
            <AppRoutes />
          </WithScoringModel>
        </BrowserRouter>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
