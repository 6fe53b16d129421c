import { Alert, Button } from '@selbstcheck/ui';
import { useEffect, useRef } from 'react';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';

/** Says that a report is on its way; takes the focus, because the form is gone. */
export function FeedbackSent({ onAgain }: { readonly onAgain: () => void }) {
  const t = useAdministrationText();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div ref={element} className="outcome" tabIndex={-1}>
      <Alert tone="success" title={t('accessibility.sentTitle')}>
        <p className="kern-body">{t('accessibility.sentText')}</p>
        <div>
          <Button variant="secondary" onClick={onAgain}>
            {t('accessibility.again')}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
