import { checkTime, hasDates, SelbstcheckError } from '@selbstcheck/domain';
import type { WallClock } from '../ports/wall-clock.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import type { DigestRecipient, DigestScope, SubscriptionWish } from './subscription.js';

/** Checks what somebody wants to be told, and when. */
export class CheckWish {
  constructor(
    private readonly readScopes: ReadDigestScopes,
    private readonly wallClock: WallClock,
  ) {}

  /**
   * Rejects with `zone-unknown`, `time-invalid`, `time-refused`, `silence-notice-refused`, `scope-unknown` or
   * `round-archived`.
   */
  async check(
    municipalityId: string,
    recipient: DigestRecipient,
    { scope, rhythm, time, zone, noticeAfterSilence }: SubscriptionWish,
  ): Promise<void> {
    if (!this.wallClock.knowsZone(zone)) throw zoneUnknown(zone);
    checkTime(time);
    if (noticeAfterSilence && !hasDates(rhythm)) throw silenceNoticeRefused();
    await this.checkScope(municipalityId, recipient, scope);
  }

  /** Rejects with `scope-unknown` or `round-archived`. */
  private async checkScope(
    municipalityId: string,
    recipient: DigestRecipient,
    scope: DigestScope,
  ): Promise<void> {
    const scopes = await this.readScopes.read(municipalityId);
    // how far a round is was never published
    const isInternal = recipient.kind === 'address' && scope.kind === 'round';
    if (isInternal || !scopes.has(scope)) throw scopeUnknown();
    if (scope.kind === 'round' && scopes.roundOf(scope)?.state === 'archived') throw roundArchived();
  }
}

/** What is said of a round that nothing is told about any more. */
export function roundArchived(): SelbstcheckError {
  return new SelbstcheckError(
    'round-archived',
    'This round is archived, so there will be no more to tell about it. Choose another round, a field, or the overall result.',
  );
}

function zoneUnknown(zone: string): SelbstcheckError {
  return new SelbstcheckError(
    'zone-unknown',
    `"${zone}" is no time zone. Choose one from the list, such as Europe/Berlin.`,
    { zone },
  );
}

function silenceNoticeRefused(): SelbstcheckError {
  return new SelbstcheckError(
    'silence-notice-refused',
    'Digests after closings have no date at which they could say that nothing changed for half a year. Leave the notice out, or choose a rhythm with dates, such as monthly.',
  );
}

function scopeUnknown(): SelbstcheckError {
  return new SelbstcheckError(
    'scope-unknown',
    'Digests cannot be about this. Choose the overall result, a field of this municipality, or, for members, one of its rounds.',
  );
}
