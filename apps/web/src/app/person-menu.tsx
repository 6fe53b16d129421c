import type { Session } from '@selbstcheck/contracts';
import { DisclosureMenu, Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../shared/addresses/addresses.js';
import { mayAdminister } from '../shared/session/roles.js';
import { useSignOut } from '../shared/session/sign-out.js';

/** What belongs to the person who is signed in. */
export function PersonMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <div className="person-menu">
      <DisclosureMenu label={t('nav.person')} chosen={<PersonName name={session.person.name} />}>
        {(close) => (
          <ul>
            <li>
              <Link to={PATHS.account} onClick={close}>
                {t('nav.account')}
              </Link>
            </li>
            {mayAdminister(session) ? (
              <li>
                <Link to={PATHS.administration} onClick={close}>
                  {t('nav.administration')}
                </Link>
              </li>
            ) : null}
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  if (!signOut.isPending) signOut.mutate();
                }}
              >
                {t('nav.signOut')}
              </button>
            </li>
          </ul>
        )}
      </DisclosureMenu>
    </div>
  );
}

/** On narrow screens a sign stands for the name, which is still read out. */
function PersonName({ name }: { readonly name: string }) {
  return (
    <>
      <Icon name="account-circle" />
      <span className="person-menu__name">{name}</span>
    </>
  );
}
