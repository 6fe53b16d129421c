import { endpoints, type InstallationSettings } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { installationQuery } from '../../../shared/api/installation.js';

const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => callEndpoint(endpoints.getSettings, {}, signal),
});

export function useSettings() {
  return useQuery(settingsQuery);
}

/** Operator and retention also stand on the public pages, which ask for them again. */
export function useSettingsChange() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: InstallationSettings) => callEndpoint(endpoints.saveSettings, { body }),
    onSuccess: (settings) => {
      queryClient.setQueryData(settingsQuery.queryKey, settings);
      return Promise.all([
        queryClient.invalidateQueries(installationQuery),
        queryClient.invalidateQueries({ queryKey: ['stored-kinds'] }),
      ]);
    },
  });
}

/** The mails in the folder of a machine without a mail server. */
export function useFolderMails() {
  return useQuery({
    queryKey: ['folder-mails'],
    queryFn: ({ signal }) => callEndpoint(endpoints.listFolderMails, {}, signal),
    staleTime: 0,
  });
}
