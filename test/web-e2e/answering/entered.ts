import { createStores, openDatabase } from '@selbstcheck/persistence';
import type { RunningServer } from '@selbstcheck/testing';
import { ANSWER_TOWN } from './town.js';

/** An answer as the database has it. */
export interface EnteredAnswer {
  readonly entryId: string;
  readonly questionId: string;
  readonly department: string;
  readonly answer: string;
  readonly note: string | null;
  readonly revision: number;
}

/** Every answer that was ever entered into a round, oldest first. */
export async function enteredAnswers(server: RunningServer, roundId: string): Promise<EnteredAnswer[]> {
  const database = await openDatabase({ kind: 'sqlite', folder: server.dataFolder });
  try {
    const entries = await createStores(database).entries.list({ municipalityId: ANSWER_TOWN, roundId });
    return entries.flatMap(({ entryId, subject, content, revision }) =>
      content?.kind === 'answer'
        ? [
            {
              ...{ entryId, revision, questionId: subject.partId, department: subject.detail },
              ...{ answer: content.answer, note: content.note },
            },
          ]
        : [],
    );
  } finally {
    await database.close();
  }
}
