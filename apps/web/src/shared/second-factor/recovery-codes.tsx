import { Alert, Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../api/save-file.js';
import { CopyButton } from '../components/copy-button.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Codes that are shown once: they let somebody in who has lost the app. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation('account');
  const [done, setDone] = useState(false);
  const text = codes.join('\n');
  return (
    <div className="recovery-codes">
      <Alert tone="warning" role="alert" title={t('recoveryCodes.title')}>
        <p className="kern-body">{t('recoveryCodes.text')}</p>
      </Alert>
      <ul className="recovery-codes__list" aria-label={t('recoveryCodes.label')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="form__actions recovery-codes__ways">
        <CopyButton text={text} />
        <Button variant="secondary" onClick={() => window.print()}>
          {t('recoveryCodes.print')}
        </Button>
        <Button
          variant="secondary"
          onClick={() =>
            saveFile(new Blob([`${text}\n`], { type: 'text/plain' }), t('recoveryCodes.fileName'))
          }
        >
          {t('recoveryCodes.download')}
        </Button>
      </div>
      <div className="form__actions">
        <Button
          variant="primary"
          aria-disabled={done}
          onClick={() => {
            setDone(true);
            onKept();
          }}
        >
          {t('recoveryCodes.kept')}
        </Button>
      </div>
    </div>
  );
}
