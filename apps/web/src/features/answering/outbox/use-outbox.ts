import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { takeSaved } from '../api/questionnaire.js';
import { outboxOf } from './outboxes.js';
import type { OutboxRunner, OutboxView } from './outbox-runner.js';

/** The outbox of whoever is signed in, kept awake by what happens to the page. */
export function useOutbox({ municipalityId, roundId }: RoundAddress): {
  readonly outbox: OutboxRunner;
  readonly view: OutboxView;
} {
  const client = useQueryClient();
  const person = useSignedIn()?.person.email ?? '';
  const outbox = useMemo(() => {
    const address = { municipalityId, roundId };
    return outboxOf(client, { person, ...address }, (saved) => takeSaved(client, address, saved));
  }, [client, person, municipalityId, roundId]);
  const view = useSyncExternalStore(outbox.subscribe, outbox.view, outbox.view);
  const isUnsaved = view.entries !== null && view.entries.length > 0;

  useEffect(() => {
    const wake = () => outbox.wake();
    const leave = () => outbox.finish();
    wake();
    window.addEventListener('online', wake);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('online', wake);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [outbox]);

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const hint = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hint);
    return () => window.removeEventListener('beforeunload', hint);
  }, [isUnsaved]);

  return { outbox, view };
}
