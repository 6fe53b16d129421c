import { endpoints, type Questionnaire } from '@selbstcheck/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import type { OutboxRunner } from '../outbox/outbox-runner.js';
import { newsIn, type AnswerNews } from './news.js';
import {
  changeQuestionnaires,
  questionnaireQuery,
  takeNews,
  type QuestionnaireAddress,
} from './questionnaire.js';

const EVERY_TEN_SECONDS = 10_000;

/**
 * Takes over what others enter while the page is looked at, and answers with what they said since it was opened, the
 * newest of each question.
 */
export function useChanges(
  address: QuestionnaireAddress,
  opened: Questionnaire | undefined,
  outbox: OutboxRunner,
): ReadonlyMap<string, AnswerNews> {
  const client = useQueryClient();
  const [news, setNews] = useState<ReadonlyMap<string, AnswerNews>>(new Map());
  const { municipalityId, roundId } = address;
  const shown = questionnaireQuery(address).queryKey;
  const queryKey = ['questionnaire-changes', municipalityId, roundId];

  useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const since = client.getQueryData<number>(queryKey) ?? opened?.position ?? 0;
      const request = { params: { municipalityId, roundId }, query: { since: String(since) } };
      const changes = await callEndpoint(endpoints.getQuestionnaireChanges, request, signal);
      const known = client.getQueryData<Questionnaire>(shown);
      const fresh = newsIn(known, changes.questions, outbox.view().entries ?? []);
      if (fresh.length > 0)
        setNews((all) => new Map([...all, ...fresh.map((each) => [each.questionId, each] as const)]));
      takeNews(client, address, changes);
      if (known !== undefined && known.round.state !== changes.state) {
        changeQuestionnaires(client, address, (each) => ({
          ...each,
          round: { ...each.round, state: changes.state },
        }));
        void client.invalidateQueries({ queryKey: shown });
        outbox.wake();
      }
      if (outbox.view().connection === 'unreachable') outbox.wake();
      return changes.position;
    },
    enabled: opened !== undefined,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchInterval: EVERY_TEN_SECONDS,
    refetchOnWindowFocus: 'always',
  });
  return news;
}
