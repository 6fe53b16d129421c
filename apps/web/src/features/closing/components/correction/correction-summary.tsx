import type { RevisionView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { changesIn, type CorrectionDraft } from './correction-draft.js';
import { useCorrectionWords } from './use-correction-words.js';

interface CorrectionSummaryProps {
  readonly revision: RevisionView;
  readonly draft: CorrectionDraft;
}

/** What is about to be sent: how it was, and how it will be. */
export function CorrectionSummary({ revision, draft }: CorrectionSummaryProps) {
  const { t } = useTranslation('closing');
  const changes = useCorrectionWords(revision, draft);
  return (
    <>
      <p role="status">{t('correction.count', { count: changesIn(draft) })}</p>
      {changes.length === 0 ? null : (
        <ul className="correction__changes">
          {changes.map(({ place, before, after }) => (
            <li key={place}>
              {place}: {before === null ? null : <del>{before}</del>} <ins>{after}</ins>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
