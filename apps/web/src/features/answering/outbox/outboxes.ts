import { endpoints, type SavedAnswers } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { QueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { newEntryId } from '../../../shared/round/entry-id.js';
import { rememberUnsent } from '../../../shared/round/unsent.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { browserStore, type OutboxScope } from './browser-store.js';
import { asSent, type OutboxEntry } from './outbox-entry.js';
import { OutboxRunner } from './outbox-runner.js';

/** They go on sending when the person looks at another screen. */
const runners = new Map<string, OutboxRunner>();

/** The outbox of a person for a round; there is one in this page. */
export function outboxOf(
  client: QueryClient,
  scope: OutboxScope,
  onSaved: (saved: SavedAnswers) => void,
): OutboxRunner {
  const key = JSON.stringify([scope.person, scope.municipalityId, scope.roundId]);
  const known = runners.get(key);
  if (known !== undefined) return known;
  const runner = new OutboxRunner({
    ...browserStore(scope),
    send: (batch) => send(client, scope, batch),
    onSaved,
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    newEntryId,
  });
  runners.set(key, runner);
  runner.subscribe(() => rememberUnsent(runner.view().entries?.length !== 0));
  void runner.open();
  return runner;
}

/** Sends only in the name of whoever typed it. */
async function send(
  client: QueryClient,
  { person, municipalityId, roundId }: OutboxScope,
  batch: readonly OutboxEntry[],
): Promise<SavedAnswers> {
  const signedIn = client.getQueryData(sessionQuery.queryKey)?.session;
  if (signedIn?.step !== 'complete' || signedIn.person.email !== person) {
    throw new SelbstcheckError('sign-in-needed', 'Sign in again to send what is kept in this browser.');
  }
  return callEndpoint(endpoints.saveAnswers, {
    params: { municipalityId, roundId },
    body: { entries: batch.map(asSent) },
  });
}
