import type { DraftLink } from '@selbstcheck/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isUndecided } from './link-parts.js';

/** How many of all links are decided, in words and as a bar. */
export function LinkProgress({ links }: { readonly links: readonly DraftLink[] }) {
  const { t } = useTranslation('catalogue');
  const id = useId();
  const decided = links.filter((link) => !isUndecided(link)).length;
  return (
    <div className="worklist__progress">
      <label htmlFor={id}>{t('links.progress', { decided, count: links.length })}</label>
      <progress id={id} max={links.length} value={decided} />
    </div>
  );
}
