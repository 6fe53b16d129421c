import { endpoints, type EvidenceView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { downloadFile } from '../../../../shared/api/download-file.js';

interface EvidenceListProps {
  readonly address: RoundAddress;
  readonly evidence: readonly EvidenceView[];
}

/** What backs the answers to a question. */
export function EvidenceList({ address, evidence }: EvidenceListProps) {
  const { t } = useTranslation('closing');
  if (evidence.length === 0) return null;
  return (
    <div className="evidence">
      <p className="evidence__title">{t('agreement.evidence')}</p>
      <ul>
        {evidence.map(({ id, title, url, department }) => (
          <li key={id}>
            {url === null ? (
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  void downloadFile(endpoints.getEvidenceFile, { params: { ...address, evidenceId: id } })
                }
              >
                {title}
              </button>
            ) : (
              <a href={url} rel="noopener noreferrer nofollow" target="_blank">
                {title}
              </a>
            )}{' '}
            <span className="muted" lang="de">
              {department}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
