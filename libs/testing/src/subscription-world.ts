import {
  ActiveModel,
  AnsweredSoFar,
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
  MailDelivery,
  NextSlots,
  PauseSubscription,
  PlaceSubscription,
  PublishRounds,
  ReadDigestScopes,
  ReadRoundInWork,
  RememberEndings,
  ResumeSubscription,
  SendConfirmationAgain,
  Subscribe,
  SubscribeOther,
  Unsubscribe,
  type Actor,
  type ListedSubscription,
  type Membership,
  type OtherRecipient,
  type Subscription,
  type SubscriptionWish,
} from '@selbstcheck/application';
import { AccountWorld } from './account-world.js';
import { aMembership } from './builders-of-people.js';
import { aMunicipality, aRound } from './builders.js';
import { InMemoryErasureRegister } from './in-memory-erasure-register.js';
import { LuxonWallClock } from './luxon-wall-clock.js';
import { NodeHasher } from './node-hasher.js';
import { raisedEvents } from './raised-events.js';
import { smallVersion } from './small-versions.js';

/** The municipality of SubscriptionWorld. */
export const SUBSCRIBING_TOWN = 'municipality-1';

/** Koordination of SUBSCRIBING_TOWN. */
export const SUBSCRIBING_COORDINATION: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: 'Integration',
  function: 'Integrationsbeauftragte',
};

/** The overall result on the 1st of each month at seven in Berlin. */
export function aWish(told: Partial<SubscriptionWish> = {}): SubscriptionWish {
  return {
    scope: { kind: 'overall' },
    rhythm: { kind: 'monthly', day: 1 },
    time: '07:00',
    zone: 'Europe/Berlin',
    language: 'de',
    noticeAfterSilence: false,
    ...told,
  };
}

/** A municipality on 23 November 2026 with a closed and an open round of version A, and every use case of subscribing. */
export class SubscriptionWorld {
  readonly world = new AccountWorld();
  readonly stores = this.world.stores;
  readonly wallClock = new LuxonWallClock();
  readonly register = new InMemoryErasureRegister();
  readonly links: DigestLinks;
  readonly readScopes: ReadDigestScopes;
  readonly listing: ListSubscriptions;
  readonly subscribe: Subscribe;
  readonly subscribeOther: SubscribeOther;
  readonly change: ChangeSubscription;
  readonly pause: PauseSubscription;
  readonly resume: ResumeSubscription;
  readonly end: EndSubscription;
  readonly askAgain: SendConfirmationAgain;
  readonly confirm: ConfirmSubscription;
  readonly unsubscribe: Unsubscribe;
  readonly listMeetings: ListMeetings;
  readonly changeMeetings: ChangeMeetings;
  readonly publish: PublishRounds;

  private constructor() {
    const { stores } = this;
    const { audit, clock, ids, limit, mailer, options, refusals, secrets } = this.world;
    const { unitOfWork } = stores;
    this.links = new DigestLinks(secrets, options);
    this.readScopes = new ReadDigestScopes(stores);
    const { links, readScopes } = this;
    const nextSlots = new NextSlots(stores.meetings, this.wallClock);
    const checkWish = new CheckWish(readScopes, this.wallClock);
    const readRoundInWork = new ReadRoundInWork(stores, new ActiveModel(stores.models, new NodeHasher()));
    const beginnings = { nextSlots, answeredSoFar: new AnsweredSoFar(stores, readRoundInWork) };
    const placing = new PlaceSubscription(stores, beginnings, { clock, ids });
    const mail = new ConfirmationMail(stores.municipalities, readScopes, links, {
      ...{ mail: new MailDelivery(mailer, audit), limit, outcome: 'sent' as const },
    });
    const endings = new RememberEndings(this.register, clock);
    const linked = new LinkedSubscriptions(stores, readScopes, links, refusals);
    this.listing = new ListSubscriptions(stores, readScopes);
    this.subscribe = new Subscribe(unitOfWork, checkWish, placing, readScopes, audit);
    this.subscribeOther = new SubscribeOther(stores, checkWish, placing, readScopes, mail, audit);
    this.change = new ChangeSubscription(stores, checkWish, readScopes, beginnings, audit, clock);
    this.pause = new PauseSubscription(stores, audit, clock);
    this.resume = new ResumeSubscription(stores, readScopes, beginnings, endings, audit, clock);
    this.end = new EndSubscription(stores, readScopes, endings, audit, clock);
    this.askAgain = new SendConfirmationAgain(stores, mail, audit, clock);
    this.confirm = new ConfirmSubscription(stores, linked, nextSlots, endings, audit, clock);
    this.unsubscribe = new Unsubscribe(stores, linked, endings, audit, clock);
    this.listMeetings = new ListMeetings(stores.meetings, clock);
    const following = new FollowMeetings(stores.subscriptions, nextSlots, clock);
    this.changeMeetings = new ChangeMeetings(stores.meetings, unitOfWork, following, audit, ids);
    this.publish = new PublishRounds(stores, raisedEvents(stores, clock), audit, clock);
  }

  static async make(): Promise<SubscriptionWorld> {
    const made = new SubscriptionWorld();
    const { stores, world } = made;
    world.clock.moveTo('2026-11-23T08:30:00.000Z');
    await stores.municipalities.insert(aMunicipality());
    await stores.catalogues.insert(smallVersion('A', [['c1', 'c2'], ['c3']]));
    const round = { catalogueVersionId: 'A', leadingReading: 'self_rating' } as const;
    await stores.rounds.insert(aRound({ ...round, id: 'closed', referenceDate: '2024-05-31' }));
    const open = {
      id: 'open',
      title: 'Selbstcheck 2026',
      referenceDate: '2026-11-30',
      state: 'open',
    } as const;
    await stores.rounds.insert(aRound({ ...round, ...open }));
    await made.member('person-1', { role: 'coordination', function: 'Integrationsbeauftragte' });
    return made;
  }

  /** A member with an account, as whom one can act. */
  async member(personId: string, told: Partial<Membership> = {}): Promise<Actor> {
    await this.world.settle({ id: personId, email: `${personId}@kommune.example` });
    const membership = aMembership({
      ...{ id: `${personId}-m`, personId, role: 'steering', function: 'Mitglied', department: 'Rat' },
      ...told,
    });
    await this.stores.memberships.insert(membership);
    const { role, department, function: duty } = membership;
    return { kind: 'person', personId, role, department, function: duty };
  }

  /** Subscribes somebody, by Koordination; the subscription as it is kept then. */
  async other(recipient: OtherRecipient, wish: Partial<SubscriptionWish> = {}): Promise<Subscription> {
    await this.subscribeOther.subscribe(SUBSCRIBING_COORDINATION, SUBSCRIBING_TOWN, recipient, aWish(wish));
    return this.newest();
  }

  /** Subscribes somebody themselves; the subscription as it is kept then. */
  async own(actor: Actor, wish: Partial<SubscriptionWish> = {}): Promise<Subscription> {
    await this.subscribe.subscribe(actor, SUBSCRIBING_TOWN, aWish(wish));
    return this.newest();
  }

  /** The only subscription, or the one made last. */
  async newest(): Promise<Subscription> {
    const all = await this.stores.subscriptions.listByMunicipality(SUBSCRIBING_TOWN);
    const newest = all.at(-1);
    if (!newest) throw new Error('Nobody has subscribed yet.');
    return newest;
  }

  /** A subscription as it is now. */
  async now({ id }: Subscription): Promise<Subscription> {
    const subscription = await this.stores.subscriptions.findAnywhere(id);
    if (!subscription) throw new Error('The subscription is gone.');
    return subscription;
  }

  /** What somebody is shown of the subscription made last. */
  async listed(actor: Actor = SUBSCRIBING_COORDINATION): Promise<ListedSubscription | undefined> {
    return (await this.listing.list(actor, SUBSCRIBING_TOWN)).subscriptions.at(-1);
  }

  /** The secret in a link of a mail. */
  token(purpose: Parameters<DigestLinks['page']>[0], { id }: Subscription): string {
    return this.links.page(purpose, id).split('#')[1] ?? '';
  }

  /** What calls name a subscription by. */
  key({ id }: Subscription): { readonly municipalityId: string; readonly subscriptionId: string } {
    return { municipalityId: SUBSCRIBING_TOWN, subscriptionId: id };
  }
}
