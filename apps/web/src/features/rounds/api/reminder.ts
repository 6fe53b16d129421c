import { endpoints } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { progressQuery } from '../../../shared/round/progress-query.js';

/** Writes to the members of a department. */
export function useReminder(address: RoundAddress) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (department: string) =>
      callEndpoint(endpoints.remindDepartment, { params: { ...address }, body: { department } }),
    onSuccess: ({ progress }) => {
      queryClient.setQueryData(progressQuery(address).queryKey, progress);
    },
  });
}
