import {
  AdministerMunicipalities,
  AdministerPeople,
  ApplyRetention,
  ChangeMember,
  EndMembership,
  EraseOwnAccount,
  ErasePerson,
  ExportPerson,
  Inspections,
  InviteMember,
  ListMembers,
  ManageTokens,
  PersonRemoval,
  ReadAudit,
  ReadSettings,
  ReapplyErasures,
  SaveSettings,
  SendFeedback,
  VerifyAudit,
  WithdrawInvitation,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Configuration } from '../configuration/configuration.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** Municipalities, their members, the audit trail and personal data. */
export function composeAdministration(
  { mail }: Configuration,
  stores: Stores,
  { surroundings, secrets, mailFolder, erasures }: Adapters,
  { audit, oneTimeLinks, hourlyLimit, mailDelivery, provePassword }: Common,
) {
  const { clock, ids, hasher } = surroundings;
  const { unitOfWork, installation } = stores;
  const endMembership = new EndMembership(stores, audit, clock);
  const removal = new PersonRemoval(stores, endMembership, clock);
  const erasePerson = new ErasePerson(stores, erasures, removal, audit, clock);
  const outcome = mail.server ? 'sent' : 'in_folder';
  return {
    endMembership,
    listMembers: new ListMembers(stores, clock),
    inviteMember: new InviteMember(stores, oneTimeLinks, hourlyLimit, audit, mailDelivery, outcome),
    withdrawInvitation: new WithdrawInvitation(stores.links, unitOfWork, audit),
    changeMember: new ChangeMember(stores, audit, clock),
    manageTokens: new ManageTokens(stores.tokens, unitOfWork, audit, secrets, surroundings),
    administerMunicipalities: new AdministerMunicipalities(stores, audit, ids),
    administerPeople: new AdministerPeople(stores, audit, mailDelivery, clock),
    readAudit: new ReadAudit(stores, audit, clock),
    verifyAudit: new VerifyAudit(stores.audit, hasher),
    inspections: new Inspections(stores, audit, surroundings),
    exportPerson: new ExportPerson(stores, audit, clock),
    erasePerson,
    eraseOwnAccount: new EraseOwnAccount(provePassword, erasePerson),
    reapplyErasures: new ReapplyErasures(stores, erasures, removal, audit),
    applyRetention: new ApplyRetention(stores, mailFolder, erasePerson, audit, clock),
    readSettings: new ReadSettings(installation),
    saveSettings: new SaveSettings(installation, unitOfWork, audit),
    sendFeedback: new SendFeedback(installation, mailDelivery, hourlyLimit, audit),
  };
}
