import type { ImportPreview } from '@selbstcheck/contracts';
import { Alert, Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../../../shared/components/finding-list.js';
import { groupFindings } from './finding-groups.js';

/** How many contradictions stand open; a long list would hide the table. */
const FIRST_SHOWN = 3;

/** What to know before storing: first what could not be read, then where the report contradicts itself. */
export function PreviewFindings({ findings }: { readonly findings: ImportPreview['findings'] }) {
  const { t } = useTranslation();
  const { unreadable, contradictions, leftOut } = groupFindings(findings);
  const further = contradictions.slice(FIRST_SHOWN);
  return (
    <div className="preview-findings">
      {unreadable.length > 0 ? (
        <Alert tone="danger" title={t('import.unreadableTitle', { count: unreadable.length })}>
          <p className="kern-body">{t('import.unreadableText')}</p>
          <FindingList findings={unreadable} />
        </Alert>
      ) : null}
      {contradictions.length > 0 ? (
        <Alert tone="warning" title={t('import.contradictionsTitle', { count: contradictions.length })}>
          <p className="kern-body">{t('import.contradictionsText')}</p>
          <FindingList findings={contradictions.slice(0, FIRST_SHOWN)} />
          {further.length > 0 ? (
            <Disclosure summary={t('import.furtherFindings', { count: further.length })}>
              <FindingList findings={further} />
            </Disclosure>
          ) : null}
        </Alert>
      ) : (
        <p>{t('import.noFindings')}</p>
      )}
      {leftOut.length > 0 ? <FindingList findings={leftOut} /> : null}
    </div>
  );
}
