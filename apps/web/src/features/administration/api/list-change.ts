import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';

/** A change whose answer is the whole list anew; it takes the place of the one that is shown. */
export function useListChange<Answer, Change>(queryKey: QueryKey, send: (change: Change) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      queryClient.setQueryData(queryKey, answer);
    },
  });
}
