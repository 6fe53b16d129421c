import type { DigestFacts, Round, ToldScope } from '@selbstcheck/domain';
import type { ReadHistory } from '../results/read-history.js';
import type { ReadRoundInWork } from '../rounds/round-in-work.js';
import { arrivalsOf, newestArrival, type Arrivals } from './arrivals.js';
import { NO_FACTS, type DigestFinding, type DigestQuestion } from './digest-finding.js';
import { placeOfResults } from './digest-places.js';
import { goneReason } from './gone-reason.js';
import type { MunicipalWindow } from './municipal-window.js';
import { hasOpened, isUnclosed, readUnderWay } from './rounds-under-way.js';
import type { SkipReason } from './slot.js';
import type { ToldCorrections } from './told-corrections.js';
import { ToldField } from './told-field.js';
import { readToldLatest } from './told-latest.js';
import { toldTargets } from './told-targets.js';

/** What a window has to tell of results, targets and rounds under way, of the whole or of one field. */
export class FindResultNews {
  constructor(
    private readonly history: ReadHistory,
    private readonly corrections: ToldCorrections,
    private readonly readRoundInWork: ReadRoundInWork,
  ) {}

  /** Rejects as ReadHistory does, for instance with `result-not-found` while a round waits to be scored. */
  async find(window: MunicipalWindow, { scope, isPublic }: DigestQuestion): Promise<DigestFinding> {
    const field = scope.kind === 'field' ? ToldField.of(window, scope) : null;
    if (scope.kind === 'field' && !field)
      return { decision: 'skipped', reason: 'nothing_in_scope', about: null };
    const about = { municipality: window.municipality, scope: scopeOf(field), isPublic };
    const skipped = (reason: SkipReason): DigestFinding => ({ decision: 'skipped', reason, about });
    if (window.rounds.length === 0) return skipped('municipality_without_rounds');
    if (window.events.length === 0) return skipped('empty_window');
    if (window.net.length === 0) return skipped(reasonOfNothing(window));
    const facts = { ...about, ...(await this.facts(window, field, isPublic)) };
    if (!tellsAnything(facts)) return skipped(goneReason(window, isPublic));
    const place = placeOfResults(window.municipalityId, facts);
    return { decision: 'mail', facts, place, progress: null };
  }

  private async facts(
    window: MunicipalWindow,
    field: ToldField | null,
    isPublic: boolean,
  ): Promise<Omit<DigestFacts, 'municipality' | 'scope' | 'isPublic'>> {
    const arrivals = withinField(arrivalsOf(window, isPublic), field);
    const newest = newestArrival(arrivals);
    const facts = {
      ...NO_FACTS,
      arrived: arrivals.arrived,
      latest: newest && (await readToldLatest(this.history, newest, field)),
      corrections: await this.corrections.read(window, corrected(window, arrivals), field),
      targets: isPublic ? [] : toldTargets(window, field),
    };
    return isPublic || field
      ? facts
      : { ...facts, underWay: await this.underWay(window, tellsAnything(facts)) };
  }

  /** A round that opened is told; beside anything else every round under way is. */
  private underWay(window: MunicipalWindow, isAnythingTold: boolean) {
    const open = window.rounds.filter(isUnclosed).filter(({ state }) => state !== 'planned');
    const isTold = isAnythingTold || open.some((round) => hasOpened(window, round));
    return readUnderWay(this.readRoundInWork, window, isTold ? open : []);
  }
}

function scopeOf(field: ToldField | null): ToldScope {
  if (!field) return { kind: 'overall' };
  const { number, title } = field.field;
  return { kind: 'field', number, title };
}

function reasonOfNothing({ events }: MunicipalWindow): SkipReason {
  return events.every(({ event }) => event.kind === 'round_corrected') ? 'nothing_in_scope' : 'nets_to_zero';
}

function withinField({ arrived, knownBefore }: Arrivals, field: ToldField | null): Arrivals {
  const asks = ({ catalogueVersionId }: Round): boolean => !field || field.idIn(catalogueVersionId) !== null;
  return { arrived: arrived.filter(asks), knownBefore: knownBefore.filter(asks) };
}

/** Closed rounds that were known before; what arrived is told as it is after its corrections. */
function corrected({ net }: MunicipalWindow, { knownBefore }: Arrivals): readonly Round[] {
  const ids = new Set(net.flatMap(({ event }) => (event.kind === 'round_corrected' ? [event.roundId] : [])));
  return knownBefore.filter(({ id, state }) => state === 'closed' && ids.has(id));
}

function tellsAnything({
  arrived,
  corrections,
  targets,
  underWay,
}: Pick<DigestFacts, 'arrived' | 'corrections' | 'targets' | 'underWay'>): boolean {
  return [arrived, corrections, targets, underWay].some((told) => told.length > 0);
}
