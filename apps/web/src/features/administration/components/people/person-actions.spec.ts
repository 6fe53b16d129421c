import { describe, expect, it } from '@jest/globals';
import { actionsFor, changedAccount } from './person-actions.js';

const account = {
  state: 'active',
  isInstallationAdmin: false,
  secondFactor: 'off',
  isOneself: false,
} as const;

describe('what can be done with an account', () => {
  it('offers the opposite of what it is now, and never both', () => {
    expect(actionsFor(account)).toEqual(['endSessions', 'giveAdmin', 'deactivate', 'export', 'erase']);
    expect(actionsFor({ ...account, state: 'deactivated', isInstallationAdmin: true })).toEqual([
      'takeAdmin',
      'reactivate',
      'export',
      'erase',
    ]);
  });

  it('offers to switch off a second factor only where one is on', () => {
    expect(actionsFor(account)).not.toContain('resetSecondFactor');
    expect(actionsFor({ ...account, secondFactor: 'on' })).toContain('resetSecondFactor');
  });

  it('leaves one’s own account to the account page, apart from giving up the administration', () => {
    expect(actionsFor({ ...account, isOneself: true, isInstallationAdmin: true })).toEqual(['takeAdmin']);
  });

  it('changes one thing and leaves the other as it was', () => {
    const admin = { ...account, isInstallationAdmin: true };
    expect(changedAccount('deactivate', admin)).toEqual({ state: 'deactivated', isInstallationAdmin: true });
    expect(changedAccount('takeAdmin', admin)).toEqual({ state: 'active', isInstallationAdmin: false });
    expect(changedAccount('giveAdmin', account)).toEqual({ state: 'active', isInstallationAdmin: true });
    const blocked = { ...account, state: 'deactivated' } as const;
    expect(changedAccount('reactivate', blocked)).toEqual({ state: 'active', isInstallationAdmin: false });
  });
});
