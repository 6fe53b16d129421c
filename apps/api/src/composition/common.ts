import {
  ActiveModel,
  AuditTrail,
  ComparedRounds,
  HourlyLimit,
  Letters,
  MailDelivery,
  NextSlots,
  OneTimeLinks,
  Passwords,
  ProvePassword,
  RaiseEvents,
  ReadHistory,
  Refusals,
  SecondFactorCredentials,
  ScoreRound,
  Throttle,
  type AccessOptions,
  type AccountReporting,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import { inBackground } from '../platform/background.js';
import { TurnPauses } from '../platform/surroundings.js';
import type { Adapters } from './adapters.js';

/** What many use cases share. */
export interface Common {
  readonly audit: AuditTrail;
  readonly activeModel: ActiveModel;
  readonly scoreRound: ScoreRound;
  readonly readHistory: ReadHistory;
  readonly raiseEvents: RaiseEvents;
  readonly nextSlots: NextSlots;
  readonly refusals: Refusals;
  readonly throttle: Throttle;
  readonly hourlyLimit: HourlyLimit;
  readonly passwords: Passwords;
  readonly provePassword: ProvePassword;
  readonly secondFactorCredentials: SecondFactorCredentials;
  readonly oneTimeLinks: OneTimeLinks;
  readonly mailDelivery: MailDelivery;
  readonly reporting: AccountReporting;
  readonly options: AccessOptions;
}

export function composeCommon(stores: Stores, adapters: Adapters, options: AccessOptions): Common {
  const { surroundings, secrets, mailer } = adapters;
  const { clock, ids, hasher } = surroundings;
  const audit = new AuditTrail(stores.audit, stores.unitOfWork, hasher, secrets, clock);
  const activeModel = new ActiveModel(stores.models, hasher);
  const comparedRounds = new ComparedRounds(stores, activeModel, hasher);
  const readHistory = new ReadHistory(stores.rounds, stores.catalogues, comparedRounds, new TurnPauses());
  const refusals = new Refusals(audit, clock);
  const throttle = new Throttle(stores.attempts, secrets, clock, refusals);
  const passwords = new Passwords(stores.credentials, adapters.passwordHasher, adapters.passwordJudge);
  return {
    audit,
    activeModel,
    scoreRound: new ScoreRound(stores, activeModel, surroundings),
    readHistory,
    raiseEvents: new RaiseEvents(stores, readHistory, activeModel, clock),
    nextSlots: new NextSlots(stores.meetings, adapters.wallClock),
    refusals,
    throttle,
    hourlyLimit: new HourlyLimit(stores.attempts, secrets, clock),
    passwords,
    provePassword: new ProvePassword(stores.credentials, throttle, passwords, clock, refusals),
    secondFactorCredentials: new SecondFactorCredentials(
      stores.credentials,
      adapters.oneTimeCodes,
      secrets,
      clock,
    ),
    oneTimeLinks: new OneTimeLinks(stores, secrets, ids, clock, refusals, options),
    mailDelivery: new MailDelivery(mailer, audit),
    reporting: { audit, letters: new Letters(mailer, audit, clock, inBackground) },
    options,
  };
}
