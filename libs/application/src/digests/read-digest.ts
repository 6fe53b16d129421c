import {
  digestContent,
  digestFooter,
  hasDates,
  type DigestContent,
  type DigestFacts,
  type DigestText,
  type EventWindow,
} from '@selbstcheck/domain';
import { monthsBefore } from '../privacy/dates-before.js';
import type { ReadRoundInWork } from '../rounds/round-in-work.js';
import { NO_FACTS, type DigestFinding, type DigestQuestion } from './digest-finding.js';
import { footerFacts, nextOf } from './digest-footer-facts.js';
import { placeOfResults } from './digest-places.js';
import type { DigestLinks } from './digest-links.js';
import type { FindResultNews } from './find-result-news.js';
import { findRoundNews } from './find-round-news.js';
import { mailRounds } from './mail-rounds.js';
import { readMunicipalWindow, type WindowStores } from './municipal-window.js';
import type { MailRound } from './outbox-mail.js';
import type { SkipReason } from './slot.js';
import type { NextSlot, Subscription } from './subscription.js';

/** What goes out for a window, or why nothing does. */
export type ComposedDigest =
  | {
      readonly decision: 'mail';
      readonly text: DigestText;
      readonly municipality: string;
      /** Of a round that is not closed: the answered questions that are told; else null. */
      readonly progress: number | null;
      readonly rounds: readonly MailRound[];
      /** Whether nothing will be told after it, as of a round that is closed. */
      readonly isLast: boolean;
    }
  | { readonly decision: 'skipped'; readonly reason: SkipReason; readonly isLast: boolean };

/** When a digest is told, and when the one after it. */
export interface DigestOccasion {
  readonly window: EventWindow;
  /** ISO timestamp in UTC. */
  readonly at: string;
  readonly next: NextSlot | null;
}

/** What many recipients of one run share; it is thrown away after the run. */
export class DigestRun {
  readonly findings = new Map<string, Promise<DigestFinding>>();
  readonly contents = new Map<string, DigestContent>();
}

const MONTHS_OF_SILENCE = 6;
const SILENT: readonly SkipReason[] = ['empty_window', 'nets_to_zero', 'nothing_in_scope'];

/** Composes digests out of stored results and events; nothing is written. */
export class ReadDigest {
  constructor(
    private readonly stores: WindowStores,
    private readonly findResultNews: FindResultNews,
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly links: DigestLinks,
  ) {}

  /** The same inputs give the same text. Rejects as ReadHistory does. */
  async compose(
    subscription: Subscription,
    occasion: DigestOccasion,
    run = new DigestRun(),
  ): Promise<ComposedDigest> {
    const question = questionOf(subscription, occasion.window);
    const key = JSON.stringify(question);
    const finding = await remembered(run.findings, key, () => this.find(question));
    const told = finding.decision === 'mail' ? finding : silenceOf(subscription, finding, occasion.at);
    const isLast = subscription.scope.kind === 'round' && endsRound(told);
    if (told.decision === 'skipped') return { decision: 'skipped', reason: told.reason, isLast };
    const { language } = subscription;
    const wording = JSON.stringify([key, language, told.facts.silentSince]);
    const content = remembered(run.contents, wording, () => digestContent(told.facts, language));
    const next = isLast ? null : nextOf(subscription, occasion.next);
    const footer = digestFooter(footerFacts(subscription, next, told.place, this.links), language);
    const { facts, progress } = told;
    const rounds = mailRounds(facts, subscription.scope);
    const { municipality } = facts;
    return { decision: 'mail', text: { ...content, ...footer }, municipality, progress, rounds, isLast };
  }

  private async find(question: DigestQuestion): Promise<DigestFinding> {
    const window = await readMunicipalWindow(this.stores, question.municipalityId, question.window);
    if (!window) return { decision: 'skipped', reason: 'municipality_without_rounds', about: null };
    const { scope, isPublic } = question;
    if (scope.kind === 'round' && isPublic)
      return { decision: 'skipped', reason: 'nothing_in_scope', about: null };
    if (scope.kind !== 'round') return this.findResultNews.find(window, question);
    return findRoundNews(this.readRoundInWork, window, scope.roundId, question.toldProgress);
  }
}

function questionOf(
  { municipalityId, scope, recipient, toldProgress }: Subscription,
  window: EventWindow,
): DigestQuestion {
  return {
    municipalityId,
    scope,
    isPublic: recipient.kind === 'address',
    window: { after: window.after, upTo: window.upTo },
    toldProgress: scope.kind === 'round' ? toldProgress : null,
  };
}

/** Of a round nothing is told any more once its closing was, or it is gone. */
function endsRound(finding: DigestFinding): boolean {
  return finding.decision === 'mail' ? finding.facts.arrived.length > 0 : finding.about === null;
}

/** Half a year without anything to tell is told where somebody wants that, and where there are dates to do so. */
function silenceOf(
  { rhythm, noticeAfterSilence, lastToldAt, recipient, municipalityId, toldProgress }: Subscription,
  finding: Extract<DigestFinding, { decision: 'skipped' }>,
  at: string,
): DigestFinding {
  const { reason, about } = finding;
  const silentSince = lastToldAt.slice(0, 'YYYY-MM-DD'.length);
  const isLong = silentSince <= monthsBefore(at.slice(0, 'YYYY-MM-DD'.length), MONTHS_OF_SILENCE);
  const isWanted = noticeAfterSilence && hasDates(rhythm);
  if (!isWanted || !isLong || !about || !SILENT.includes(reason)) return finding;
  const facts: DigestFacts = { ...NO_FACTS, ...about, isPublic: recipient.kind === 'address', silentSince };
  return { decision: 'mail', facts, place: placeOfResults(municipalityId, facts), progress: toldProgress };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
