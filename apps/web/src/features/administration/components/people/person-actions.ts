import type { AdministeredPerson } from '@selbstcheck/contracts';

/** What can be done with an account after one question. */
export type ConfirmedAction =
  'deactivate' | 'reactivate' | 'giveAdmin' | 'takeAdmin' | 'resetSecondFactor' | 'endSessions';

/** What can be done with an account. */
export type PersonAction = ConfirmedAction | 'export' | 'erase';

type Account = Pick<AdministeredPerson, 'state' | 'isInstallationAdmin' | 'secondFactor' | 'isOneself'>;

/** What can be done with an account as it is now. One's own is looked after under Konto. */
export function actionsFor({ state, isInstallationAdmin, secondFactor, isOneself }: Account): PersonAction[] {
  if (isOneself) return isInstallationAdmin ? ['takeAdmin'] : [];
  const active = state === 'active';
  return [
    ...(active ? (['endSessions'] as const) : []),
    ...(secondFactor === 'on' ? (['resetSecondFactor'] as const) : []),
    ...(active && !isInstallationAdmin ? (['giveAdmin'] as const) : []),
    ...(isInstallationAdmin ? (['takeAdmin'] as const) : []),
    active ? 'deactivate' : 'reactivate',
    'export',
    'erase',
  ];
}

/** The account as it is to be after a change of its state or rights. */
export function changedAccount(
  action: 'deactivate' | 'reactivate' | 'giveAdmin' | 'takeAdmin',
  { state, isInstallationAdmin }: Pick<Account, 'state' | 'isInstallationAdmin'>,
): Pick<Account, 'state' | 'isInstallationAdmin'> {
  switch (action) {
    case 'deactivate':
      return { state: 'deactivated', isInstallationAdmin };
    case 'reactivate':
      return { state: 'active', isInstallationAdmin };
    case 'giveAdmin':
      return { state, isInstallationAdmin: true };
    case 'takeAdmin':
      return { state, isInstallationAdmin: false };
  }
}
