import {
  AnsweredSoFar,
  CalendarDates,
  ChangeMeetings,
  ChangeSubscription,
  CheckWish,
  ConfirmationMail,
  ConfirmSubscription,
  DigestLinks,
  EndSubscription,
  FollowMeetings,
  LinkedSubscriptions,
  ListMeetings,
  ListSubscriptions,
  ManageCalendarFeed,
  PauseSubscription,
  PlaceSubscription,
  PublishRounds,
  ReadCalendarFeed,
  ReadDigestScopes,
  ReadRoundInWork,
  ReapplyEndings,
  RememberEndings,
  ResumeSubscription,
  SendConfirmationAgain,
  Subscribe,
  SubscribeOther,
  Unsubscribe,
} from '@selbstcheck/application';
import { IcalCalendarWriter } from '@selbstcheck/documents';
import type { Stores } from '@selbstcheck/persistence';
import type { Configuration } from '../configuration/configuration.js';
import { DigestFacts } from '../platform/digest-facts.js';
import { LoggedErasures } from '../platform/logged-erasures.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** Who is told what when, meetings, publications and calendars. */
export function composeSubscriptions(
  configuration: Configuration,
  stores: Stores,
  adapters: Adapters,
  common: Common,
) {
  const { mail, timeZone } = configuration;
  const { unitOfWork, meetings, subscriptions } = stores;
  const { clock, ids } = adapters.surroundings;
  const { audit, nextSlots, raiseEvents } = common;
  const facts = new DigestFacts(timeZone, mail.server === null ? 'folder' : 'server');
  const links = new DigestLinks(adapters.secrets, common.options);
  const readScopes = new ReadDigestScopes(stores);
  const endings = new RememberEndings(new LoggedErasures(adapters.erasures), clock);
  return {
    digestFacts: facts,
    listSubscriptions: new ListSubscriptions(stores, readScopes),
    ...composeChanges(stores, adapters, common, { facts, links, readScopes, endings }),
    ...composeLinks(stores, adapters, common, { links, readScopes, endings }),
    ...composeCalendar(stores, adapters, common, { facts, links, readScopes }),
    reapplyEndings: new ReapplyEndings(stores, adapters.erasures, audit),
    listMeetings: new ListMeetings(meetings, clock),
    changeMeetings: new ChangeMeetings(
      meetings,
      unitOfWork,
      new FollowMeetings(subscriptions, nextSlots, clock),
      audit,
      ids,
    ),
    publishRounds: new PublishRounds(stores, raiseEvents, audit, clock),
  };
}

interface Parts {
  readonly facts: DigestFacts;
  readonly links: DigestLinks;
  readonly readScopes: ReadDigestScopes;
  readonly endings: RememberEndings;
}

function composeChanges(
  stores: Stores,
  { surroundings, wallClock }: Adapters,
  { activeModel, audit, nextSlots, mailDelivery, hourlyLimit }: Common,
  { facts, links, readScopes, endings }: Parts,
) {
  const { clock } = surroundings;
  const checkWish = new CheckWish(readScopes, wallClock);
  const answeredSoFar = new AnsweredSoFar(stores, new ReadRoundInWork(stores, activeModel));
  const beginnings = { nextSlots, answeredSoFar };
  const placing = new PlaceSubscription(stores, beginnings, surroundings);
  const confirmationMail = new ConfirmationMail(stores.municipalities, readScopes, links, {
    mail: mailDelivery,
    limit: hourlyLimit,
    outcome: facts.mail === 'server' ? 'sent' : 'in_folder',
  });
  return {
    subscribe: new Subscribe(stores.unitOfWork, checkWish, placing, readScopes, audit),
    subscribeOther: new SubscribeOther(stores, checkWish, placing, readScopes, confirmationMail, audit),
    changeSubscription: new ChangeSubscription(stores, checkWish, readScopes, beginnings, audit, clock),
    pauseSubscription: new PauseSubscription(stores, audit, clock),
    resumeSubscription: new ResumeSubscription(stores, readScopes, beginnings, endings, audit, clock),
    endSubscription: new EndSubscription(stores, readScopes, endings, audit, clock),
    sendConfirmationAgain: new SendConfirmationAgain(stores, confirmationMail, audit, clock),
  };
}

function composeLinks(
  stores: Stores,
  { surroundings: { clock } }: Adapters,
  { audit, refusals, nextSlots }: Common,
  { links, readScopes, endings }: Omit<Parts, 'facts'>,
) {
  const linked = new LinkedSubscriptions(stores, readScopes, links, refusals);
  return {
    confirmSubscription: new ConfirmSubscription(stores, linked, nextSlots, endings, audit, clock),
    unsubscribe: new Unsubscribe(stores, linked, endings, audit, clock),
  };
}

function composeCalendar(
  stores: Stores,
  { surroundings: { clock }, secrets, wallClock }: Adapters,
  { audit, refusals }: Common,
  { facts, links, readScopes }: Omit<Parts, 'endings'>,
) {
  const dates = new CalendarDates(stores, readScopes, links, wallClock, facts.zone);
  const writer = new IcalCalendarWriter();
  return {
    manageCalendarFeed: new ManageCalendarFeed(stores, secrets, links, audit, clock),
    readCalendarFeed: new ReadCalendarFeed(stores, dates, writer, secrets, refusals, clock),
  };
}
