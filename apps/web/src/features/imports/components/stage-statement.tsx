import type { ImportPreview } from '@selbstcheck/contracts';
import type { Stage } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { QuestionCounts } from '../../../shared/components/question-counts.js';

interface StageStatementProps {
  readonly declared: ImportPreview['declared'];
  readonly computed: Stage | null;
}

/** What the report says of a stage and its counts, beside the stage computed from its symbols. */
export function StageStatement({ declared, computed }: StageStatementProps) {
  const { t } = useTranslation();
  const { stage, questionsProcessed, questionsTotal } = declared;
  const comparable = stage !== null && computed !== null;
  return (
    <span className="statement">
      <span>
        <span className="statement__source">{t('why.reportDeclared')}:</span>{' '}
        {stage === null ? t('why.reportNothing') : t(`stage.short.${stage}`)}
        {questionsProcessed === null || questionsTotal === null ? null : (
          <span className="reason">
            <QuestionCounts counts={{ rated: questionsProcessed, asked: questionsTotal }} />
          </span>
        )}
      </span>
      <span>
        <span className="statement__source">{t('why.reportComputed')}:</span>{' '}
        {computed === null ? t('stage.none') : t(`stage.short.${computed}`)}
        {comparable ? (
          <span className={`reason${stage === computed ? '' : ' contradiction'}`}>
            {stage === computed ? t('why.agrees') : t('why.contradicts')}
          </span>
        ) : null}
      </span>
    </span>
  );
}
