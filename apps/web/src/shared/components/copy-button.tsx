import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies a text; says so, and also where the browser did not allow it. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <Button variant="secondary" onClick={() => void copy()}>
        {t('copy.button')}
      </Button>
      <span role="status" className="copy__outcome">
        {outcome === null ? null : t(`copy.${outcome}`)}
      </span>
    </>
  );
}

// Without TLS on another machine than this one, browsers have no clipboard to write to.
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
