import type { AdministeredPerson } from '@selbstcheck/contracts';
import { Badge, DisclosureMenu } from '@selbstcheck/ui';
import { German } from '../../../../shared/components/localized.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { Entry } from '../frame/entry.js';
import { actionsFor, type PersonAction } from './person-actions.js';

interface PersonEntryProps {
  readonly person: AdministeredPerson;
  readonly onAct: (action: PersonAction) => void;
}

/** An account: who it belongs to, what it may do, and what can be done with it. */
export function PersonEntry({ person, onAct }: PersonEntryProps) {
  const t = useAdministrationText();
  const actions = actionsFor(person);
  return (
    <Entry
      title={person.name}
      marks={<Marks person={person} />}
      facts={[
        <span key="email" className="muted">
          {person.email}
        </span>,
        person.isInstallationAdmin ? t('people.admin') : null,
        person.municipalities.length === 0 ? (
          t('people.noMunicipality')
        ) : (
          <German key="in">{person.municipalities.join(', ')}</German>
        ),
        t(`people.secondFactor.${person.secondFactor}`),
      ]}
      actions={
        actions.length === 0 ? null : (
          <DisclosureMenu label={`${person.name}:`} chosen={t('people.actions')}>
            {(close) => (
              <ul>
                {actions.map((action) => (
                  <li key={action}>
                    <button
                      type="button"
                      onClick={() => {
                        close();
                        onAct(action);
                      }}
                    >
                      {t(`people.choice.${action}`)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </DisclosureMenu>
        )
      }
    />
  );
}

function Marks({ person }: { readonly person: AdministeredPerson }) {
  const t = useAdministrationText();
  return (
    <>
      {person.isOneself ? <Badge tone="info">{t('people.oneself')}</Badge> : null}{' '}
      {person.state === 'deactivated' ? <Badge tone="warning">{t('people.deactivated')}</Badge> : null}{' '}
      {person.isDemonstration ? <Badge tone="warning">{t('people.example')}</Badge> : null}
    </>
  );
}
