import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useTokens } from '../api/tokens.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { TokenForm } from '../components/tokens/token-form.js';
import { TokenList } from '../components/tokens/token-list.js';

/** The API tokens of a municipality. */
export function TokensRoute({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const tokens = useTokens(municipalityId);
  return (
    <AdministrationScreen title={t('section.tokens')} municipalityId={municipalityId} lead={t('tokens.lead')}>
      <Fetched query={tokens}>
        {(answer) => <TokenList municipalityId={municipalityId} tokens={answer.tokens} />}
      </Fetched>
      <TokenForm municipalityId={municipalityId} />
    </AdministrationScreen>
  );
}
