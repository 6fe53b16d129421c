import {
  AcceptInvitation,
  Authenticate,
  ChangeAccount,
  ChangeAddress,
  ChangePassword,
  ConfirmAddress,
  EndOtherSessions,
  GiveSecondFactor,
  LinkIdentity,
  ProviderAccounts,
  ProviderFlows,
  ProviderSignIn,
  ReadAccount,
  ReadSession,
  ResetPassword,
  SecondFactors,
  SetUp,
  SignIn,
  SignOut,
  StartSession,
  SynchroniseGroups,
  ViewInvitation,
  type EndMembership,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Configuration } from '../configuration/configuration.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** How people come in, and what they do with their own accounts. */
export function composeAccess(
  { provider }: Configuration,
  stores: Stores,
  adapters: Adapters,
  common: Common,
  endMembership: EndMembership,
) {
  const { surroundings, secrets } = adapters;
  const { clock, ids } = surroundings;
  const { audit, refusals, throttle, passwords, provePassword, options, reporting } = common;
  const { secondFactorCredentials, oneTimeLinks, hourlyLimit } = common;
  const startSession = new StartSession(stores, secrets, ids, clock, audit, options);
  const groups = new SynchroniseGroups(stores, endMembership, audit, ids, clock);
  const provided = {
    flows: new ProviderFlows(secrets, clock),
    accounts: new ProviderAccounts(stores, provider?.grants ?? [], groups, ids, clock),
    linking: new LinkIdentity(stores, reporting),
    startSession,
  };
  return {
    authenticate: new Authenticate(stores, secrets, clock, refusals),
    signIn: new SignIn(stores, throttle, passwords, startSession, audit),
    secondFactorStep: new GiveSecondFactor(
      stores,
      throttle,
      secondFactorCredentials,
      startSession,
      reporting,
    ),
    signOut: new SignOut(stores, audit),
    readSession: new ReadSession(stores.municipalities, secrets),
    providerSignIn: new ProviderSignIn(
      adapters.identityProvider,
      provided,
      stores.unitOfWork,
      refusals,
      clock,
    ),
    setUp: new SetUp(stores, oneTimeLinks, passwords, audit, ids, clock),
    resetPassword: new ResetPassword(stores, hourlyLimit, oneTimeLinks, passwords, reporting),
    confirmAddress: new ConfirmAddress(stores, oneTimeLinks, reporting),
    viewInvitation: new ViewInvitation(stores, oneTimeLinks),
    acceptInvitation: new AcceptInvitation(stores, oneTimeLinks, passwords, audit, ids, clock),
    readAccount: new ReadAccount(stores),
    changeAccount: new ChangeAccount(stores, audit),
    changePassword: new ChangePassword(stores, provePassword, passwords, reporting),
    changeAddress: new ChangeAddress(stores, provePassword, hourlyLimit, oneTimeLinks, reporting),
    endOtherSessions: new EndOtherSessions(stores, provePassword, audit),
    secondFactors: new SecondFactors(
      stores,
      provePassword,
      throttle,
      secondFactorCredentials,
      reporting,
      startSession,
    ),
  };
}
