import { endpoints, type DraftView, type LinkDecision } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { problemCodeOf } from '../../../shared/i18n/problem-sentence.js';
import { draftKey, draftQuery, type DraftAddress } from './drafts.js';

/** As many decisions as the server takes at once. */
const MOST_AT_ONCE = 500;

/** Decisions, or parts on which decisions are taken back, with the revision they were made on. */
export type LinkChange =
  | { readonly revision: number; readonly decisions: readonly LinkDecision[] }
  | { readonly revision: number; readonly withdrawn: Pick<LinkDecision, 'from' | 'to'> };

/** Changes links; answers with the draft as it is then. Where it was changed meanwhile, it is fetched anew. */
export function useLinkChange(address: DraftAddress) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const call = { params: { ...address }, query: { language } };
  const keep = (view: DraftView) => {
    queryClient.setQueryData(draftQuery(address, language).queryKey, view);
    return view;
  };
  const decide = async (revision: number, decisions: readonly LinkDecision[]): Promise<DraftView> => {
    const body = { revision, decisions: decisions.slice(0, MOST_AT_ONCE) };
    const view = keep(await callEndpoint(endpoints.decideLinks, { ...call, body }));
    const rest = decisions.slice(MOST_AT_ONCE);
    return rest.length === 0 ? view : decide(view.draft.revision, rest);
  };
  return useMutation({
    mutationFn: async (change: LinkChange) =>
      'decisions' in change
        ? decide(change.revision, change.decisions)
        : keep(
            await callEndpoint(endpoints.undecideLinks, {
              ...call,
              body: { revision: change.revision, ...change.withdrawn },
            }),
          ),
    onError: (error) =>
      problemCodeOf(error) === 'draft-revision-stale'
        ? queryClient.invalidateQueries({ queryKey: draftKey(address) })
        : undefined,
  });
}
