import { TextField } from '@selbstcheck/ui';
import { useRef, useState } from 'react';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useTokenCreation } from '../../api/tokens.js';
import { Choices } from '../frame/choices.js';
import { scopeChoices, scopesOf } from './token-scopes.js';
import { TokenSecret } from './token-secret.js';

const USUAL_DAYS = 180;
const MOST_DAYS = 366;

/** Makes an access; while its secret is shown, nothing else is asked. */
export function TokenForm({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const creation = useTokenCreation(municipalityId);
  const [made, setMade] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const make = ({ name = '', scopes, days }: Typed) =>
    creation.mutate({ name, scopes: scopesOf(scopes), days: Number(days) });
  const forget = () => {
    creation.reset();
    setMade((before) => before + 1);
    // The button that was pressed goes with the secret.
    heading.current?.focus();
  };
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {t('tokens.makeTitle')}
      </h2>
      {creation.data ? (
        <TokenSecret name={creation.data.token.name} secret={creation.data.secret} onStored={forget} />
      ) : (
        <Form
          key={made}
          submitWord={t('tokens.make')}
          pendingWord={t('action.running')}
          pending={creation.isPending}
          error={creation.error}
          onSend={make}
        >
          {(errorAt) => (
            <>
              <TextField
                name="name"
                label={t('tokens.name')}
                hint={t('tokens.nameHint')}
                error={errorAt('name')}
                required
                maxLength={100}
                autoComplete="off"
              />
              <Choices
                legend={t('tokens.scopes')}
                name="scopes"
                choices={scopeChoices(t)}
                defaultValue="read"
              />
              <TextField
                name="days"
                type="number"
                label={t('tokens.days')}
                hint={t('tokens.daysHint')}
                error={errorAt('days')}
                required
                min={1}
                max={MOST_DAYS}
                step={1}
                defaultValue={USUAL_DAYS}
              />
            </>
          )}
        </Form>
      )}
    </section>
  );
}
