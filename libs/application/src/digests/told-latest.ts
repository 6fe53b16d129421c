import { groundsOf, toldComparison, type ToldLatest, type ToldReading } from '@selbstcheck/domain';
import type { HistoryRound, ReadHistory } from '../results/read-history.js';
import type { NewestArrival } from './arrivals.js';
import type { ToldField } from './told-field.js';

/** Reads the newest round that arrived with the one it is compared with. Rejects as ReadHistory does. */
export async function readToldLatest(
  history: ReadHistory,
  { newest, baseline, isOverSeveral }: NewestArrival,
  field: ToldField | null,
): Promise<ToldLatest> {
  const chosen = (baseline ? [baseline, newest] : [newest]).map(({ id }) => ({ roundId: id, reading: null }));
  const { rounds, mappings } = await history.readChosen(newest.municipalityId, chosen);
  const [reading, before] = rounds.map(toldReading).toReversed();
  if (!reading) throw new RangeError('A history has as many rounds as were chosen.');
  const fieldId = field && field.idIn(reading.compared.catalogue.id);
  if (!before) return { reading, change: null, fieldId, isOverSeveral };
  const ground = groundsOf(mappings)(before.compared, reading.compared);
  const pair = fieldId === null ? null : (ground.fields.find(({ afterId }) => afterId === fieldId) ?? null);
  return { reading, change: toldComparison(before, reading, ground, pair), fieldId, isOverSeveral };
}

function toldReading({ round, reading, compared }: HistoryRound): ToldReading {
  const { id: roundId, title, referenceDate: date, source } = round;
  return { roundId, reading, title, date, source, compared };
}
