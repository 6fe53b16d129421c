import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import type { BodyOf } from '../../../shared/api/send-request.js';
import { refreshTrends, type CriterionAddress } from './trends.js';

export function useTargetSetting(address: CriterionAddress, language: Language) {
  return useTargetChange(address, (body: BodyOf<typeof endpoints.setTarget>) =>
    callEndpoint(endpoints.setTarget, { params: { ...address }, query: { language }, body }),
  );
}

export function useTargetWithdrawal(address: CriterionAddress, language: Language) {
  return useTargetChange(address, (body: BodyOf<typeof endpoints.withdrawTarget>) =>
    callEndpoint(endpoints.withdrawTarget, { params: { ...address }, query: { language }, body }),
  );
}

/** Done only when the screens know of it. */
function useTargetChange<Body>(address: CriterionAddress, change: (body: Body) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => refreshTrends(queryClient, address.municipalityId),
  });
}
