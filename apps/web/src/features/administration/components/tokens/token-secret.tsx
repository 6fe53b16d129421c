import { Button } from '@selbstcheck/ui';
import { CopyButton } from '../../../../shared/components/copy-button.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { Outcome } from '../../../../shared/components/outcome.js';

interface TokenSecretProps {
  readonly name: string;
  readonly secret: string;
  readonly onStored: () => void;
}

/** The secret of a new access, shown this one time. */
export function TokenSecret({ name, secret, onStored }: TokenSecretProps) {
  const t = useAdministrationText();
  return (
    <Outcome tone="warning" title={t('tokens.secretTitle', { name })}>
      <p className="kern-body">{t('tokens.secretText')}</p>
      <p className="kern-body">
        <code className="secret">{secret}</code>
      </p>
      <div className="buttons">
        <CopyButton text={secret} />
      </div>
      <p className="kern-body">{t('tokens.secretUse')}</p>
      <div className="buttons">
        <Button variant="primary" onClick={onStored}>
          {t('tokens.done')}
        </Button>
      </div>
    </Outcome>
  );
}
