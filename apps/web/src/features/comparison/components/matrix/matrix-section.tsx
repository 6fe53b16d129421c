import { useQuery } from '@tanstack/react-query';
import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { matrixQuery, useMatrixFile, type MatrixChoice } from '../../api/comparison.js';
import { Downloads } from '../frame/downloads.js';
import { Refusal } from '../frame/refusal.js';
import { useComparisonText } from '../frame/comparison-text.js';
import type { RoundChoice } from '../selection/round-choice.js';
import { PLACES, useSelection } from '../selection/use-selection.js';
import { MatrixControls } from './matrix-controls.js';
import { MatrixResult } from './matrix-result.js';

interface MatrixSectionProps {
  readonly municipalityId: string;
  readonly choices: readonly RoundChoice[];
}

/** Every chosen round side by side. */
export function MatrixSection({ municipalityId, choices }: MatrixSectionProps) {
  const t = useComparisonText();
  const translation = useTranslation();
  const language = useLanguage();
  const [{ rounds, reference, filter }] = useSelection();
  const choice: MatrixChoice = { rounds, reference };
  const isEmpty = rounds?.length === 0;
  const query = matrixQuery(municipalityId, choice, language);
  const { data, error, refetch, isFetching } = useQuery({ ...query, enabled: !isEmpty });
  const download = useMatrixFile(municipalityId, choice, language);
  return (
    <section
      id={PLACES.matrix}
      className="matrix-section"
      aria-labelledby="matrix-titel"
      aria-busy={isFetching}
    >
      <h2 id="matrix-titel" className="section-title">
        {t('matrix.title')}
      </h2>
      <MatrixControls choices={choices} matrix={data} />
      {isEmpty ? (
        <Alert tone="info" title={t('matrix.chooseRounds')} />
      ) : error ? (
        <Refusal error={error} municipalityId={municipalityId} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <p className="muted">{translation.t('state.loading')}</p>
      ) : (
        <>
          <MatrixResult matrix={data} filter={filter} municipalityId={municipalityId} />
          <Downloads label={t('download.matrix')} download={download} />
        </>
      )}
    </section>
  );
}
