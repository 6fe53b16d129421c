import { endpoints, type Questionnaire, type SavedAnswers } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { notOlderThan, withNews, type RoundNews } from './merged-questionnaire.js';

/** Which questionnaire is asked for. */
export interface QuestionnaireAddress extends RoundAddress {
  /** null: one's own department, for the coordination everything. */
  readonly department: string | null;
  readonly language: Language;
}

const ofRound = ({ municipalityId, roundId }: RoundAddress) => ['questionnaire', municipalityId, roundId];

export function questionnaireQuery(address: QuestionnaireAddress) {
  const { municipalityId, roundId, department, language } = address;
  const queryKey = [...ofRound(address), department, language];
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }) => {
      const fetched = await callEndpoint(
        endpoints.getQuestionnaire,
        {
          params: { municipalityId, roundId },
          query: { language, ...(department !== null && { department }) },
        },
        signal,
      );
      return notOlderThan(fetched, client.getQueryData<Questionnaire>(queryKey));
    },
  });
}

/** Changes every questionnaire of the round that this page knows. */
export function changeQuestionnaires(
  client: QueryClient,
  address: RoundAddress,
  change: (questionnaire: Questionnaire) => Questionnaire,
): void {
  client.setQueriesData<Questionnaire>({ queryKey: ofRound(address) }, (known) => known && change(known));
}

/** Takes over what became known of a round. */
export function takeNews(client: QueryClient, address: RoundAddress, news: RoundNews): void {
  changeQuestionnaires(client, address, (known) => withNews(known, news));
}

/** Takes over what the server said to a request with answers. */
export function takeSaved(client: QueryClient, address: RoundAddress, saved: SavedAnswers): void {
  const questions = saved.outcomes.flatMap(({ question }) => question ?? []);
  takeNews(client, address, { questions, criteria: saved.criteria });
}
