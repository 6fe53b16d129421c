import type { ApiToken } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ActionButton } from '../frame/action-button.js';
import { Entry } from '../frame/entry.js';
import { dayInWords } from '../frame/moment.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { TokenRevocation } from './token-revocation.js';

interface TokenListProps {
  readonly municipalityId: string;
  readonly tokens: readonly ApiToken[];
}

/** The accesses there are; one that works can be blocked. */
export function TokenList({ municipalityId, tokens }: TokenListProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  const [asked, setAsked] = useState<ApiToken | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t('tokens.listTitle')}</h2>
      {outcome === null ? null : <Outcome title={outcome} />}
      {tokens.length === 0 ? <p>{t('tokens.none')}</p> : null}
      <ul className="entries">
        {tokens.map((token) => (
          <Entry
            key={token.id}
            title={token.name}
            facts={[
              token.scopes.map((scope) => t(`tokens.scope.${scope}`)).join(', '),
              t(`tokens.state.${token.state}`, { date: dayInWords(token.expiresAt, language) }),
              t('tokens.created', { date: dayInWords(token.createdAt, language) }),
            ]}
            actions={
              token.state === 'valid' ? (
                <ActionButton word={t('tokens.revoke')} to={token.name} onClick={() => setAsked(token)} />
              ) : null
            }
          />
        ))}
      </ul>
      <TokenRevocation
        municipalityId={municipalityId}
        token={asked}
        onClose={() => setAsked(null)}
        onRevoked={setOutcome}
      />
    </section>
  );
}
