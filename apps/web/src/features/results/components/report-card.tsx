import type { FieldExplanation, StagedScore } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../../../shared/components/finding-list.js';
import { DeclaredTable } from './declared-table.js';
import { NamedQuestions } from './named-questions.js';

interface ReportCardProps {
  readonly report: NonNullable<FieldExplanation['report']>;
  readonly score: StagedScore;
  /** The title in the report's overview; null for the report as a whole. */
  readonly title: string | null;
}

/** What the printed report declares beside what was computed, the questions it names, and where it contradicts itself. */
export function ReportCard({ report, score, title }: ReportCardProps) {
  const { t } = useTranslation();
  return (
    <section className="card card--table card--long">
      <h2>{t('why.reportTitle')}</h2>
      <p>{t('why.reportIntro')}</p>
      <DeclaredTable report={report} score={score} title={title} />
      {report.findings.length > 0 ? (
        <>
          <h3>{t('why.findingsTitle')}</h3>
          <FindingList findings={report.findings} />
        </>
      ) : null}
      {report.namedQuestions.length > 0 ? (
        <div className="keep-together">
          <h3>{t('why.namedTitle')}</h3>
          <NamedQuestions questions={report.namedQuestions} />
        </div>
      ) : null}
    </section>
  );
}
