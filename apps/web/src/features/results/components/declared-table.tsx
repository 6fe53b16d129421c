import type { FieldExplanation, StagedScore } from '@selbstcheck/contracts';
import type { Stage } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { German } from '../../../shared/components/localized.js';
import { QuestionCounts } from '../../../shared/components/question-counts.js';

interface DeclaredTableProps {
  readonly report: NonNullable<FieldExplanation['report']>;
  readonly score: StagedScore;
  readonly title: string | null;
}

/** Declared and computed side by side; nothing is repaired. */
export function DeclaredTable({ report, score, title }: DeclaredTableProps) {
  const { t } = useTranslation();
  const { stage, questionsProcessed, questionsTotal } = report.declared;
  const stageWord = (shown: Stage | null, none: string) =>
    shown === null ? none : t(`stage.short.${shown}`);
  const comparable = stage !== null && score.stage !== null;
  return (
    <table className="results results--plain results--declared">
      <caption className="kern-sr-only">{t('why.reportTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('why.reportColumn')}</th>
          <th scope="col">{t('why.reportDeclared')}</th>
          <th scope="col">{t('why.reportComputed')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('why.reportStage')}</th>
          <td>{stageWord(stage, t('why.reportNothing'))}</td>
          <td>
            {stageWord(score.stage, t('stage.none'))}
            {comparable ? (
              <span className={stage === score.stage ? 'muted' : 'contradiction'}>
                {' '}
                ({stage === score.stage ? t('why.agrees') : t('why.contradicts')})
              </span>
            ) : null}
          </td>
        </tr>
        <tr>
          <th scope="row">{t('why.reportQuestions')}</th>
          <td>
            <QuestionCounts counts={{ rated: questionsProcessed, asked: questionsTotal }} />
          </td>
          <td>{score.asked === null ? t('why.undeterminable') : <QuestionCounts counts={score} />}</td>
        </tr>
        {report.chapterTitle === null || title === null ? null : (
          <tr>
            <th scope="row">{t('why.reportChapter')}</th>
            <td>
              <German>{report.chapterTitle}</German>
            </td>
            <td>
              {t('why.reportTitleRow')}: <German>{title}</German>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
