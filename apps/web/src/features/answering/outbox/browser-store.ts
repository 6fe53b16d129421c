import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { OutboxEntry } from './outbox-entry.js';

/** Whose texts these are, and to which round; one person's never reach another's session. */
export interface OutboxScope {
  readonly person: string;
  readonly municipalityId: string;
  readonly roundId: string;
}

/** The name under which the browser keeps what is not sent yet. */
const OUTBOX_NAME = 'selbstcheck.antworten';

/** A browser that forbids storage sometimes never answers. */
const ANSWERS_WITHIN = 2000;

let opened: UseStore | null = null;

/** The place in this browser for what one person typed to one round; texts of other people and rounds stay untouched. */
export function browserStore({ person, municipalityId, roundId }: OutboxScope) {
  const scope = [person, municipalityId, roundId];
  const within = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
    inTime((opened ??= createStore(OUTBOX_NAME, 'entries'))(mode, work));
  return {
    load: () =>
      within('readonly', (store) =>
        promisifyRequest<OutboxEntry[]>(store.getAll(IDBKeyRange.bound(scope, [...scope, []]))),
      ),
    write: (changed: readonly OutboxEntry[], goneIds: readonly string[]) =>
      within('readwrite', (store) => {
        for (const entry of changed) store.put(entry, [...scope, entry.entryId]);
        for (const entryId of goneIds) store.delete([...scope, entryId]);
        return promisifyRequest(store.transaction);
      }),
  };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The browser does not answer.')), ANSWERS_WITHIN);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
