import { SYSTEM } from '../access/actor.js';
import type { DemonstrationRoundInWork } from '../ports/demonstration-data.js';
import type { Surroundings } from '../ports/surroundings.js';
import { daysBefore } from '../privacy/dates-before.js';
import { keyOf } from '../rounds/round-key.js';
import type { DemonstrationContentStores } from './demonstration-stores.js';

/** Writes a round of the demonstration that departments are answering today. Call it inside a unit of work. */
export async function insertRoundInWork(
  { round: head, opensInDays, deadlineInDays, assignments, entries }: DemonstrationRoundInWork,
  stores: Pick<DemonstrationContentStores, 'rounds' | 'plans' | 'entries'>,
  { clock, ids }: Omit<Surroundings, 'hasher'>,
): Promise<void> {
  const today = clock.today();
  const dateIn = (days: number): string => daysBefore(today, -days);
  const momentIn = (days: number): string => clock.startOfDay(dateIn(days));
  const round = { ...head, referenceDate: today };
  const key = keyOf(round);
  const { personId, function: duty } = SYSTEM;

  await stores.rounds.insert(round);
  await stores.plans.insert(key, {
    roundId: round.id,
    opensOn: dateIn(opensInDays),
    deadline: dateIn(deadlineInDays),
    namedReading: null,
    sourceName: null,
    revision: 1,
  });
  await stores.plans.changeAssignments(key, { add: assignments, remove: [] });
  await stores.plans.addStep(key, {
    from: 'planned',
    to: 'open',
    reason: null,
    at: momentIn(opensInDays),
    personId,
    function: duty,
  });
  await stores.entries.append(
    key,
    entries.map(({ subject, content, enteredInDays }) => ({
      entryId: ids.next(),
      subject,
      basedOn: 0,
      content,
      at: momentIn(enteredInDays),
      personId,
      function: duty,
    })),
  );
}
