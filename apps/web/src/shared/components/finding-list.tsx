import { FINDING_CODES, findingSentence, type Finding } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/language.js';

/** A finding as the server sends it: the code is a text there. */
export type SentFinding = Omit<Finding, 'code'> & { readonly code: string };

const isKnown = (finding: SentFinding): finding is Finding =>
  FINDING_CODES.some((code) => code === finding.code);

/** Findings as sentences, each with the line of the report it stands in. */
export function FindingList({ findings }: { readonly findings: readonly SentFinding[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={index}>
          <span className="findings__sentence">
            {isKnown(finding) ? findingSentence({ ...finding, line: null }, language) : finding.code}
          </span>
          {finding.line === null ? null : (
            <span className="findings__line">{t('why.line', { line: finding.line })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
