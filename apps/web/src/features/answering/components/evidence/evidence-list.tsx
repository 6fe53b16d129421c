import type { EvidenceView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useDownloadEvidence } from '../../api/evidence.js';
import { sizeInWords } from './size-in-words.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

interface EvidenceListProps {
  readonly address: RoundAddress;
  readonly evidence: readonly EvidenceView[];
  /** Whose evidence can be removed; null: nobody's. */
  readonly removableOf: string | null;
  readonly onRemove: (evidence: EvidenceView) => void;
}

/** What backs an answer: links to open and files to keep, each with the department that named it. */
export function EvidenceList({ address, evidence, removableOf, onRemove }: EvidenceListProps) {
  const { t } = useTranslation('answering');
  const language = useLanguage();
  const download = useDownloadEvidence(address);
  if (evidence.length === 0) return null;
  return (
    <>
      <ul className="plain evidence__list">
        {evidence.map((each) => (
          <li key={each.id}>
            {each.url === null ? (
              <button type="button" className="link-button" onClick={() => download.mutate(each)}>
                {each.title}
              </button>
            ) : (
              <a className="lone-link" href={each.url} target="_blank" rel="noreferrer noopener">
                {each.title}
              </a>
            )}
            <span className="muted">
              {each.file === null
                ? t('evidence.ofLink', { department: each.department })
                : t('evidence.ofFile', {
                    department: each.department,
                    size: sizeInWords(each.file.size, language),
                  })}
            </span>
            {each.department === removableOf ? (
              <button type="button" className="link-button" onClick={() => onRemove(each)}>
                {t('evidence.remove')}
                <span className="kern-sr-only"> {each.title}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {download.error === null ? null : <ProblemNotice error={download.error} />}
    </>
  );
}
