import { rejectActOutOfTurn, SelbstcheckError, type RoundAct } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { EntryStore, RoundEntry } from '../ports/entry-store.js';
import type { EvidenceStore } from '../ports/evidence-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldRound } from '../rounds/held-round.js';
import { workOf, type ReadRoundInWork, type RoundInWork } from '../rounds/round-in-work.js';
import { contentOf, repeats, subjectOf } from './agreement-content.js';
import type { AgreementEntry, AgreementOutcome } from './agreement-entry.js';
import type { RoundOnTable } from './read-agreement.js';
import { recordedAgreement } from './recorded-agreement.js';

/** Where agreed answers and ratings are kept. */
export interface AgreementStores {
  readonly unitOfWork: UnitOfWork;
  readonly rounds: RoundStore;
  readonly entries: EntryStore;
  readonly evidence: EvidenceStore;
}

/** The round after a request, and what happened to each of its entries. */
export interface SavedAgreement extends RoundOnTable {
  readonly outcomes: readonly AgreementOutcome[];
}

const ACT_OF: Readonly<Record<AgreementEntry['kind'], RoundAct>> = {
  agreement: 'agree',
  workshop_answer: 'rate',
  workshop_rating: 'rate',
  recorded_rating: 'rate',
};

/** Records what the group agreed on: agreed answers, the view after the workshop, and symbols taken over. */
export class SaveAgreement {
  constructor(
    private readonly stores: AgreementStores,
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Enters one entry after the other, each by itself. Rejects with `round-not-found`, `round-not-planned`,
   * `round-not-open`, `round-closed` and `round-archived`; whatever is wrong with one entry is its outcome.
   */
  async save(actor: Actor, key: RoundKey, entries: readonly AgreementEntry[]): Promise<SavedAgreement> {
    return this.stores.unitOfWork.run(async () => {
      const { state } = await heldRound(this.stores.rounds, key);
      for (const { kind } of entries) rejectActOutOfTurn(state, ACT_OF[kind]);
      let work = await this.readRoundInWork.read(key);
      const outcomes: AgreementOutcome[] = [];
      const added: RoundEntry[] = [];
      for (const entry of entries) {
        const { outcome, appended } = await this.enter(actor, key, entry, work);
        outcomes.push(outcome);
        if (appended === null) continue;
        added.push(appended);
        work = withEntry(work, appended);
      }
      if (added.length > 0) {
        await this.auditTrail.record(actor, {
          municipalityId: key.municipalityId,
          action: 'round_agreed',
          subject: { kind: 'round', id: key.roundId },
          after: recordedAgreement(work.catalogue, added),
        });
      }
      return { work, evidence: await this.stores.evidence.list(key), outcomes };
    });
  }

  /** `appended` is null where nothing came to the log. */
  private async enter(
    actor: Actor,
    key: RoundKey,
    entry: AgreementEntry,
    work: RoundInWork,
  ): Promise<{ readonly outcome: AgreementOutcome; readonly appended: RoundEntry | null }> {
    const { entryId, basedOn } = entry;
    const subject = subjectOf(entry);
    const saved: AgreementOutcome = { entryId, outcome: 'saved', problem: null };
    const before = await this.stores.entries.history(key, subject);
    const known = before.find((each) => each.entryId === entryId);
    if (known && repeats(entry, known.content)) return { outcome: saved, appended: null };
    try {
      const content = contentOf(entry, work);
      const { personId, function: duty } = actor;
      const by = { at: this.clock.now(), personId, function: duty };
      const [appended] = await this.stores.entries.append(key, [
        { entryId, subject, basedOn, content, ...by },
      ]);
      return { outcome: saved, appended: appended ?? null };
    } catch (error) {
      return { outcome: unsaved(entryId, error), appended: null };
    }
  }
}

function withEntry(work: RoundInWork, entry: RoundEntry): RoundInWork {
  const { kind, partId } = entry.subject;
  const others = work.current.filter(({ subject }) => subject.kind !== kind || subject.partId !== partId);
  return { ...work, ...workOf(work.catalogue, work.assignments, [...others, entry]) };
}

function unsaved(entryId: string, error: unknown): AgreementOutcome {
  if (!(error instanceof SelbstcheckError)) throw error;
  const { code, message: detail, params } = error;
  return {
    entryId,
    outcome: code === 'entry-stale' ? 'stale' : 'refused',
    problem: { code, detail, params },
  };
}
